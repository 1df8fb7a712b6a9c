"""What a script on the client library cs does: list, deploy, wait, stop, volume, snapshot, destroy, an error."""
import base64
import sys

from cs import CloudStack, CloudStackApiException

endpoint, key, secret = sys.argv[1:4]
cloud = CloudStack(endpoint=endpoint, key=key, secret=secret, fetch_result=True, poll_interval=0.2)

zone = cloud.listZones()["zone"][0]
offering = cloud.listServiceOfferings(fetch_list=True)[0]
template = cloud.listTemplates(templatefilter="featured", fetch_list=True)[0]
cloud.createSSHKeyPair(name="by-cs")
group = cloud.createAffinityGroup(name="by-cs", type="host anti-affinity")["affinitygroup"]
vm = cloud.deployVirtualMachine(
    serviceofferingid=offering["id"],
    templateid=template["id"],
    zoneid=zone["id"],
    name="by-cs",
    displayname="made by cs, with a comma & more",
    group="scripts",
    keypair="by-cs",
    affinitygroupids=[group["id"]],
    rootdisksize=40,
    userdata=base64.b64encode(b"#cloud-config").decode(),
)["virtualmachine"]
assert vm["state"] == "Running" and vm["nic"][0]["ipaddress"], vm
assert vm["group"] == "scripts" and vm["keypairs"] == "by-cs", vm
assert vm["affinitygroup"][0]["name"] == "by-cs", vm
assert cloud.stopVirtualMachine(id=vm["id"])["virtualmachine"]["state"] == "Stopped"
assert cloud.startVirtualMachine(id=vm["id"])["virtualmachine"]["state"] == "Running"
disk = next(o for o in cloud.listDiskOfferings(fetch_list=True) if o["name"] == "Small")
volume = cloud.createVolume(name="data", diskofferingid=disk["id"], zoneid=zone["id"])["volume"]
volume = cloud.attachVolume(id=volume["id"], virtualmachineid=vm["id"])["volume"]
assert volume["state"] == "Ready", volume
assert cloud.createSnapshot(volumeid=volume["id"])["snapshot"]["state"] == "BackedUp"
try:
    cloud.startVirtualMachine(id="11111111-1111-1111-1111-111111111111")
    raise AssertionError("an unknown id was accepted")
except CloudStackApiException as error:
    assert error.error["errorcode"] == 431, error.error
assert cloud.destroyVirtualMachine(id=vm["id"])["virtualmachine"]["state"] == "Destroyed"
print("done")
