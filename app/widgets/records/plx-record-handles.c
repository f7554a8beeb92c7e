/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-handles.h"

#include <glib/gi18n-lib.h>

#include "plx-card.h"
#include "plx-claim.h"
#include "plx-copy-menu.h"
#include "plx-dragged-record.h"

static GQuark
finder_quark (void)
{
  return g_quark_from_static_string ("plx-record-finder");
}

/* The state of the window's action */

static GVariant *
dup_state (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (root == NULL || !G_IS_ACTION_GROUP (root))
    return NULL;
  return g_action_group_get_action_state (G_ACTION_GROUP (root), PLX_SIDE_BY_SIDE_ACTION);
}

gboolean
plx_side_by_side_contains (GtkWidget *widget, const char *record_id)
{
  g_autoptr (GVariant) state = dup_state (widget);
  g_autofree const char **ids = state != NULL ? g_variant_get_strv (state, NULL) : NULL;

  return ids != NULL && record_id != NULL && g_strv_contains (ids, record_id);
}

guint
plx_side_by_side_count (GtkWidget *widget)
{
  g_autoptr (GVariant) state = dup_state (widget);

  return state != NULL ? (guint) g_variant_n_children (state) : 0;
}

/* Finding */

static PlxRecord *
find_in (GtkWidget *widget, GtkWidget *descendant, GtkWidget **item)
{
  PlxRecordFinder finder = (PlxRecordFinder) g_object_get_qdata (G_OBJECT (widget), finder_quark ());

  *item = NULL;
  return finder != NULL && descendant != NULL ? finder (widget, descendant, item) : NULL;
}

PlxRecord *
plx_record_handles_find (GtkWidget *descendant)
{
  GtkWidget *item;

  for (GtkWidget *widget = descendant; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      PlxRecord *record = find_in (widget, descendant, &item);

      if (record != NULL)
        return record;
    }
  return NULL;
}

static PlxRecord *
find_at (GtkWidget *widget, double x, double y, GtkWidget **item)
{
  return find_in (widget, gtk_widget_pick (widget, x, y, GTK_PICK_DEFAULT), item);
}

/* The menu */

static void
on_open (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkWidget *menu = data;
  PlxRecord *record = g_object_get_data (G_OBJECT (menu), "record");

  gtk_widget_activate_action (menu, "win.show-record", "s", plx_record_get_id (record));
}

static char *
dup_words (PlxRecord *record)
{
  g_autoptr (PlxCard) card = plx_card_new_for_record (record, NULL);

  if (card->figure != NULL && card->body != NULL)
    return g_strdup_printf ("%s%s%s", card->figure, C_("introduction", ": "), card->body);
  if (card->figure != NULL || card->body != NULL)
    return g_strdup (card->figure != NULL ? card->figure : card->body);
  return plx_line_to_text (card->heading);
}

static void
on_copy (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkWidget *menu = data;
  g_autofree char *words = dup_words (g_object_get_data (G_OBJECT (menu), "record"));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (menu), words);
}

static const GActionEntry entries[] = {
  { .name = "open", .activate = on_open },
  { .name = "copy", .activate = on_copy },
};

static GMenuModel *
create_model (GtkWidget *widget, PlxRecord *record)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) first = g_menu_new ();
  g_autoptr (GMenu) second = g_menu_new ();
  g_autoptr (GMenuModel) copies = plx_copy_menu_new (record);
  const char *id = plx_record_get_id (record);
  gboolean contains = plx_side_by_side_contains (widget, id);
  g_autofree char *action = g_strdup_printf (contains ? "win.side-by-side-remove::%s" : "win.side-by-side-add::%s", id);

  g_menu_append (first, _("_Open"), "record.open");
  g_menu_append (first, _("_Copy"), "record.copy");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  g_menu_append_section (menu, NULL, copies);
  g_menu_append (second, contains ? _("Remove from _Side by Side") : _("Add to _Side by Side"), action);
  if (PLX_IS_CLAIM (record))
    g_menu_append_section (menu, NULL, G_MENU_MODEL (second));
  return G_MENU_MODEL (menu);
}

static gboolean
remove_menu (gpointer data)
{
  gtk_widget_unparent (data);
  return G_SOURCE_REMOVE;
}

/* The action of the item that was chosen comes after this. */
static void
on_closed (GtkWidget *menu)
{
  g_signal_handlers_disconnect_by_func (gtk_widget_get_parent (menu), gtk_widget_unparent, menu);
  g_idle_add (remove_menu, menu);
}

/* @record: (transfer full) (nullable) */
static gboolean
pop_up (GtkWidget *widget, PlxRecord *record, const GdkRectangle *place)
{
  g_autoptr (GSimpleActionGroup) group = NULL;
  g_autoptr (GMenuModel) model = NULL;
  GtkWidget *menu;

  if (record == NULL)
    return FALSE;
  if (plx_record_get_id (record) == NULL)
    {
      g_object_unref (record);
      return FALSE;
    }
  group = g_simple_action_group_new ();
  model = create_model (widget, record);
  menu = gtk_popover_menu_new_from_model (model);
  g_object_set_data_full (G_OBJECT (menu), "record", record, g_object_unref);
  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), menu);
  gtk_widget_insert_action_group (menu, "record", G_ACTION_GROUP (group));
  gtk_popover_set_has_arrow (GTK_POPOVER (menu), FALSE);
  gtk_popover_set_pointing_to (GTK_POPOVER (menu), place);
  gtk_widget_set_halign (menu, GTK_ALIGN_START);
  gtk_widget_set_parent (menu, widget);
  g_signal_connect (menu, "closed", G_CALLBACK (on_closed), NULL);
  g_signal_connect_object (widget, "destroy", G_CALLBACK (gtk_widget_unparent), menu, G_CONNECT_SWAPPED);
  gtk_popover_popup (GTK_POPOVER (menu));
  return TRUE;
}

static void
on_pressed (GtkGestureClick *gesture, int n_press, double x, double y, GtkWidget *widget)
{
  GdkRectangle place = { (int) x, (int) y, 1, 1 };
  GtkWidget *item;
  PlxRecord *record = find_at (widget, x, y, &item);

  if (pop_up (widget, record, &place))
    gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static gboolean
on_menu_key (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *item;
  PlxRecord *record = find_in (widget, focus, &item);
  graphene_rect_t bounds;
  GdkRectangle place;

  if (!gtk_widget_compute_bounds (item != NULL ? item : focus, widget, &bounds))
    graphene_rect_init (&bounds, 0, 0, 1, 1);
  place = (GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y, (int) MIN (bounds.size.width, 240),
                          (int) bounds.size.height };
  return pop_up (widget, record, &place);
}

/* Dragging. A finger scrolls. */

static GdkContentProvider *
on_prepare (GtkDragSource *source, double x, double y, GtkWidget *widget)
{
  GdkDevice *device = gtk_event_controller_get_current_event_device (GTK_EVENT_CONTROLLER (source));
  g_autoptr (PlxRecord) record = NULL;
  g_autoptr (GdkPaintable) paintable = NULL;
  GtkWidget *item;
  graphene_point_t point;

  if (device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN)
    return NULL;
  record = find_at (widget, x, y, &item);
  if (record == NULL || item == NULL || plx_record_get_id (record) == NULL)
    return NULL;
  if (!gtk_widget_compute_point (widget, item, &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    graphene_point_init (&point, 0, 0);
  paintable = gtk_widget_paintable_new (item);
  gtk_drag_source_set_icon (source, paintable, (int) point.x, (int) point.y);
  return plx_dragged_record_provide (record);
}

void
plx_record_handles_install (GtkWidget *widget, PlxRecordFinder finder)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
  } keys[] = { { GDK_KEY_Menu, 0 }, { GDK_KEY_F10, GDK_SHIFT_MASK } };
  GtkGesture *click = gtk_gesture_click_new ();
  GtkDragSource *drag = gtk_drag_source_new ();
  GtkEventController *shortcuts = gtk_shortcut_controller_new ();

  g_object_set_qdata (G_OBJECT (widget), finder_quark (), (gpointer) finder);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect (click, "pressed", G_CALLBACK (on_pressed), widget);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
  g_signal_connect (drag, "prepare", G_CALLBACK (on_prepare), widget);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (drag));
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (shortcuts),
        gtk_shortcut_new (gtk_keyval_trigger_new (keys[i].key, keys[i].modifiers),
                          gtk_callback_action_new (on_menu_key, NULL, NULL)));
  gtk_widget_add_controller (widget, shortcuts);
}
