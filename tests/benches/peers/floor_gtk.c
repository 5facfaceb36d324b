/* The floor of programs with a toolkit: a tray item with a menu by GTK, and nothing else. */
#include <gtk/gtk.h>
#include <libayatana-appindicator/app-indicator.h>

int main(int argc, char **argv) {
  gtk_init(&argc, &argv);
  AppIndicator *item = app_indicator_new("floor", "mail-unread", APP_INDICATOR_CATEGORY_APPLICATION_STATUS);
  app_indicator_set_status(item, APP_INDICATOR_STATUS_ACTIVE);
  GtkWidget *menu = gtk_menu_new(), *quit = gtk_menu_item_new_with_label("Quit");
  gtk_menu_shell_append(GTK_MENU_SHELL(menu), quit);
  gtk_widget_show_all(menu);
  app_indicator_set_menu(item, GTK_MENU(menu));
  gtk_main();
  return 0;
}
