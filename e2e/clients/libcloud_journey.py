"""What a script on apache-libcloud does with its CloudStack driver."""
import sys
from urllib.parse import urlsplit

from libcloud.common.types import ProviderError
from libcloud.compute.base import Node
from libcloud.compute.providers import get_driver
from libcloud.compute.types import NodeState, Provider

endpoint, key, secret = sys.argv[1:4]
url = urlsplit(endpoint)
driver = get_driver(Provider.CLOUDSTACK)(
    key=key, secret=secret, host=url.hostname, port=url.port, path=url.path, secure=False
)
location = driver.list_locations()[0]
node = driver.create_node(
    name="by-libcloud",
    size=driver.list_sizes()[0],
    image=driver.list_images()[0],
    location=location,
    ex_start_vm=True,
)
node, addresses = driver.wait_until_running(
    [node], wait_period=0.5, timeout=30, ssh_interface="private_ips"
)[0]
assert addresses, node
assert any(n.name == "by-libcloud" and n.state == NodeState.RUNNING for n in driver.list_nodes())
driver.ex_stop(node)
driver.ex_start(node)
assert driver.reboot_node(node)
volume = driver.create_volume(size=5, name="by-libcloud", location=location)
assert driver.attach_volume(node, volume)
assert any(v.name == "by-libcloud" for v in driver.list_volumes())
snapshot = driver.create_volume_snapshot(volume)
assert any(s.id == snapshot.id for s in driver.list_snapshots())
assert driver.destroy_volume_snapshot(snapshot)
assert driver.detach_volume(volume) and driver.destroy_volume(volume)
assert driver.ex_list_security_groups()
assert driver.destroy_node(node)
try:
    driver.ex_start(Node("11111111-1111-1111-1111-111111111111", "none", None, [], [], driver))
    raise AssertionError("an unknown id was accepted")
except ProviderError as error:
    assert "11111111" in str(error), error
print("done")
