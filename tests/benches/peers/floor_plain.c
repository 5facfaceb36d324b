/* The floor: a tray item by D-Bus alone, without any toolkit. */
#include <gio/gio.h>
#include <unistd.h>

static const char INTERFACE[] =
  "<node><interface name='org.kde.StatusNotifierItem'>"
  "<property name='Id' type='s' access='read'/><property name='Title' type='s' access='read'/>"
  "<property name='Status' type='s' access='read'/><property name='Category' type='s' access='read'/>"
  "<property name='IconName' type='s' access='read'/>"
  "<method name='Activate'><arg type='i' direction='in'/><arg type='i' direction='in'/></method>"
  "</interface></node>";

static GVariant *get(GDBusConnection *bus, const gchar *sender, const gchar *object, const gchar *interface,
                     const gchar *property, GError **error, gpointer data) {
  if (!g_strcmp0(property, "Status")) return g_variant_new_string("Active");
  if (!g_strcmp0(property, "IconName")) return g_variant_new_string("mail-unread");
  if (!g_strcmp0(property, "Category")) return g_variant_new_string("ApplicationStatus");
  return g_variant_new_string("floor");
}

int main(void) {
  static const GDBusInterfaceVTable table = {NULL, get, NULL};
  GDBusConnection *bus = g_bus_get_sync(G_BUS_TYPE_SESSION, NULL, NULL);
  GDBusNodeInfo *node = g_dbus_node_info_new_for_xml(INTERFACE, NULL);
  gchar *name = g_strdup_printf("org.kde.StatusNotifierItem-%d-1", getpid());
  g_dbus_connection_register_object(bus, "/StatusNotifierItem", node->interfaces[0], &table, NULL, NULL, NULL);
  g_bus_own_name_on_connection(bus, name, 0, NULL, NULL, NULL, NULL);
  g_dbus_connection_call_sync(bus, "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher",
    "org.kde.StatusNotifierWatcher", "RegisterStatusNotifierItem", g_variant_new("(s)", name), NULL, 0, -1, NULL, NULL);
  g_main_loop_run(g_main_loop_new(NULL, FALSE));
  return 0;
}
