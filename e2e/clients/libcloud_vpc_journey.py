"""What a script on apache-libcloud does with VPCs."""
import sys
from urllib.parse import urlsplit

from libcloud.common.types import ProviderError
from libcloud.compute.providers import get_driver
from libcloud.compute.types import NodeState, Provider

endpoint, key, secret = sys.argv[1:4]
url = urlsplit(endpoint)
driver = get_driver(Provider.CLOUDSTACK)(
    key=key, secret=secret, host=url.hostname, port=url.port, path=url.path, secure=False
)
zone = next(location for location in driver.list_locations() if location.name == "Zone2")
offering = next(o for o in driver.ex_list_vpc_offerings() if o.name == "Default VPC offering")
vpc = driver.ex_create_vpc("10.7.0.0/16", "by libcloud", "vpc", offering, zone.id)


def wait(what, ready):
    """Until the answer of `what` is as wanted."""
    import time

    for _ in range(100):
        answer = what()
        if ready(answer):
            return answer
        time.sleep(0.2)
    raise AssertionError(answer)


wait(lambda: driver.ex_list_routers(vpc.id), lambda r: [x.state for x in r] == ["Running"])
assert [v.cidr for v in driver.ex_list_vpcs()] == ["10.7.0.0/16"]

acl = driver.ex_create_network_acllist("web", vpc.id, "who may come")
rule = driver.ex_create_network_acl("TCP", acl.id, "0.0.0.0/0", 80, 443, "allow", "Ingress")
assert any(a.id == rule.id and a.acl_id == acl.id for a in driver.ex_list_network_acl())
assert {a.name for a in driver.ex_list_network_acllists()} == {"web", "default_allow", "default_deny"}

tiers = next(
    o for o in driver.ex_list_network_offerings() if o.name == "DefaultIsolatedNetworkOfferingForVpcNetworks"
)
assert tiers.for_vpc
tier = driver.ex_create_network("web", "web", tiers, zone, "10.7.1.1", "255.255.255.0", vpc_id=vpc.id)
assert driver.ex_replace_network_acllist(acl.id, tier.id)
assert any(n.id == tier.id and n.extra["vpc_id"] == vpc.id for n in driver.ex_list_networks())

node = driver.create_node(
    name="in-vpc",
    size=driver.list_sizes()[0],
    image=driver.list_images(location=zone)[0],
    location=zone,
    networks=[tier],
    ex_start_vm=True,
)
node = wait(
    lambda: next(n for n in driver.list_nodes() if n.name == "in-vpc"), lambda n: n.state == NodeState.RUNNING
)
assert node.private_ips == ["10.7.1.2"], node.private_ips

address = driver.ex_allocate_public_ip(vpc_id=vpc.id, location=zone)
forward = driver.ex_create_port_forwarding_rule(
    node, address, 80, 80, "TCP", openfirewall=False, network_id=tier.id
)
assert any(a.id == address.id and a.vpc_id == vpc.id for a in driver.ex_list_public_ips())
assert driver.ex_delete_port_forwarding_rule(node, forward)
assert driver.ex_release_public_ip(address)

here = driver.ex_create_vpn_gateway(vpc)
there = driver.ex_create_vpn_customer_gateway(
    cidr_list="10.20.0.0/16",
    esp_policy="aes128-sha1",
    gateway="203.0.113.7",
    ike_policy="aes128-sha1;modp1536",
    ipsec_psk="shared-secret",
)
connection = driver.ex_create_vpn_connection(there, here)
assert connection.state == "Connected", connection.state
assert driver.ex_delete_vpn_connection(connection)
assert driver.ex_delete_vpn_gateway(here)
assert driver.ex_delete_vpn_customer_gateway(there)

try:
    driver.ex_delete_vpc(vpc)
    raise AssertionError("a VPC with a tier was deleted")
except ProviderError as error:
    assert "tier" in str(error), error
assert driver.destroy_node(node, ex_expunge=True)
assert driver.ex_delete_network(tier)
assert driver.ex_delete_vpc(vpc)
assert driver.ex_list_vpcs() == []
print("done")
