/** 云的示意图。 */
export const picture = {
  'picture.here': '当前位置',
  'picture.kind.cluster': '集群',
  'picture.kind.host': '主机',
  'picture.kind.pod': '提供点',
  'picture.kind.primary': '主存储',
  'picture.kind.secondary': '二级存储',
  'picture.kind.systemVm': '系统虚拟机',
  'picture.kind.zone': '区域',
  'picture.list': '以列表显示',
  'picture.more': '另外 {{count}} 个',
  'picture.planned': '尚未建立',
  'picture.title': '区域示意图',
} as const
