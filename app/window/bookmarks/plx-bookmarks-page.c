/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-bookmarks-page.h"

#include <glib/gi18n-lib.h>

#include "plx-bookmark-row.h"
#include "plx-bookmarked-place.h"
#include "plx-column.h"
#include "plx-config.h"
#include "plx-drop-down.h"
#include "plx-find-hit.h"
#include "plx-row-order.h"
#include "plx-scroll-keeper.h"
#include "plx-term.h"
#include "plx-window-bookmarks.h"
#include "plx-wrap-box.h"

#define N_ORDERS (PLX_BOOKMARK_ORDER_DATE + 1)

struct _PlxBookmarksPage
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkEditable *search;
  GtkDropDown *order;
  GtkCheckButton *all_button;
  GtkMenuButton *menu_button;
  GtkScrolledWindow *scroller;
  GtkListBox *list;
  GtkWidget *empty;
  GtkLabel *empty_title;
  GtkLabel *empty_text;
  GtkWidget *empty_button;

  PlxDossier *dossier;
  PlxBookmarkStore *store; /* NULL until it is needed */
  GHashTable *rows;        /* of what is listed, by id */
  gboolean silent;
  gboolean filling;
  gboolean stale; /* changed while it was filled */
};

static void plx_bookmarks_page_wide_page_init (PlxWidePageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxBookmarksPage, plx_bookmarks_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (PLX_TYPE_WIDE_PAGE, plx_bookmarks_page_wide_page_init))

static PlxBookmarkOrder
get_order (PlxBookmarksPage *self)
{
  guint order = gtk_drop_down_get_selected (self->order);

  return order < N_ORDERS ? (PlxBookmarkOrder) order : PLX_BOOKMARK_ORDER_USER;
}

/* Rows */

static PlxBookmarkEntry *
make_entry (PlxBookmarksPage *self, PlxBookmark *bookmark)
{
  const char *id = plx_bookmark_get_record_id (bookmark);
  gboolean is_here = g_strcmp0 (plx_dossier_get_id (self->dossier), plx_bookmark_get_dossier_id (bookmark)) == 0;
  g_autoptr (PlxRecord) record = id && is_here ? plx_dossier_lookup (self->dossier, id) : NULL;
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;
  PlxBookmarkSaid now = { NULL, NULL, NULL, NULL };
  PlxRecordKind kind;
  gboolean is_record = plx_bookmark_get_kind (bookmark, &kind);

  if (is_record && record && plx_record_is_sound (record))
    {
      plx_record_say_for_bookmark (record, &title, &subtitle);
      now.title = title;
      now.subtitle = subtitle;
    }
  return plx_bookmark_entry_new (bookmark, self->dossier, title ? &now : NULL,
                                 is_record ? plx_record_kind_get_term (kind) : NULL);
}

static void on_row_move (PlxBookmarksPage *self, int steps, PlxBookmarkRow *row);
static void on_row_drop (PlxBookmarksPage *self, const char *id, PlxBookmarkRow *row);

static PlxBookmarkRow *
get_row (PlxBookmarksPage *self, PlxBookmark *bookmark)
{
  PlxBookmarkRow *row = g_hash_table_lookup (self->rows, plx_bookmark_get_id (bookmark));

  if (row)
    return row;

  row = PLX_BOOKMARK_ROW (g_object_ref_sink (plx_bookmark_row_new (self->store)));
  g_signal_connect_swapped (row, "move", G_CALLBACK (on_row_move), self);
  g_signal_connect_swapped (row, "drop", G_CALLBACK (on_row_drop), self);
  g_hash_table_insert (self->rows, g_strdup (plx_bookmark_get_id (bookmark)), row);
  return row;
}

static void
set_row (PlxBookmarksPage *self, PlxBookmarkRow *row, PlxBookmark *bookmark)
{
  PlxBookmarkOrder order = get_order (self);
  PlxRecordKind kind;
  const char *kind_heading = plx_bookmark_get_kind (bookmark, &kind) ? plx_record_kind_get_heading (kind) : NULL;
  g_autofree char *heading = plx_bookmark_dup_heading (bookmark, order, kind_heading);
  g_autoptr (PlxBookmarkEntry) entry = make_entry (self, bookmark);

  plx_bookmark_row_set_bookmark (row, bookmark, entry, heading,
                                 order == PLX_BOOKMARK_ORDER_USER && !plx_bookmark_store_is_read_only (self->store));
}

static gboolean
stays (GtkListBoxRow *row, GHashTable *ids)
{
  return g_hash_table_contains (ids, plx_bookmark_row_get_id (PLX_BOOKMARK_ROW (row)));
}

/* The keyboard focus goes on to a row that stays before its own goes: afterwards it would go to the list. */
static void
pass_focus_on (PlxBookmarksPage *self, GtkWidget *row, GHashTable *ids)
{
  int index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  GtkListBoxRow *next = NULL;

  if (!(gtk_widget_get_state_flags (row) & GTK_STATE_FLAG_FOCUS_WITHIN))
    return;

  for (int i = index + 1; (next = gtk_list_box_get_row_at_index (self->list, i)) && !stays (next, ids); i++)
    ;
  for (int i = index - 1; !next && i >= 0; i--)
    if (stays (gtk_list_box_get_row_at_index (self->list, i), ids))
      next = gtk_list_box_get_row_at_index (self->list, i);
  gtk_widget_grab_focus (next ? GTK_WIDGET (next) : GTK_WIDGET (self->search));
}

static void
drop_vanished_rows (PlxBookmarksPage *self, GPtrArray *bookmarks)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer id;
  gpointer row;

  for (guint i = 0; i < bookmarks->len; i++)
    g_hash_table_add (ids, (gpointer) plx_bookmark_get_id (bookmarks->pdata[i]));
  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &id, &row))
    if (!g_hash_table_contains (ids, id))
      {
        pass_focus_on (self, row, ids);
        gtk_list_box_remove (self->list, row);
        g_hash_table_iter_remove (&iter);
      }
}

static void
arrange_rows (PlxBookmarksPage *self, GPtrArray *bookmarks)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  for (guint i = 0; i < bookmarks->len; i++)
    {
      PlxBookmarkRow *row = get_row (self, bookmarks->pdata[i]);

      set_row (self, row, bookmarks->pdata[i]);
      g_ptr_array_add (rows, row);
    }
  plx_row_order_apply (self->list, rows);
}

static void
set_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer user_data)
{
  const char *heading = plx_bookmark_row_get_heading (PLX_BOOKMARK_ROW (row));
  GtkWidget *header;

  if (!heading || (before && g_strcmp0 (plx_bookmark_row_get_heading (PLX_BOOKMARK_ROW (before)), heading) == 0))
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }

  header = gtk_label_new (heading);
  gtk_label_set_xalign (GTK_LABEL (header), 0);
  gtk_label_set_wrap (GTK_LABEL (header), TRUE);
  gtk_widget_add_css_class (header, "section-title");
  gtk_list_box_row_set_header (row, header);
}

/* Filling */

static void
show_empty (PlxBookmarksPage *self, gboolean is_empty)
{
  gboolean searching = *gtk_editable_get_text (self->search) != '\0';

  gtk_widget_set_visible (self->empty, is_empty && self->store && plx_bookmark_store_is_loaded (self->store));
  gtk_widget_set_visible (GTK_WIDGET (self->list), !is_empty);
  gtk_widget_set_visible (self->empty_button, searching);
  gtk_widget_set_visible (GTK_WIDGET (self->empty_text), !searching);
  gtk_label_set_text (self->empty_title, searching ? _ ("No bookmark matches") : _ ("No bookmarks yet"));
}

/* The keyboard focus stays with the row, or goes to the one in its place. */
static void
keep_focus (PlxBookmarksPage *self, GtkWidget *focus, int index)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkListBoxRow *row;

  if (!focus || !root || gtk_root_get_focus (root) == focus)
    return;
  if (gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list)))
    {
      gtk_widget_grab_focus (focus);
      return;
    }

  row = gtk_list_box_get_row_at_index (self->list, index);
  if (!row && index > 0)
    row = gtk_list_box_get_row_at_index (self->list, index - 1);
  gtk_widget_grab_focus (row ? GTK_WIDGET (row) : GTK_WIDGET (self->search));
}

static GtkWidget *
find_focus (PlxBookmarksPage *self, int *index)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  GtkWidget *row;

  *index = 0;
  if (!focus || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list)))
    return NULL;

  row = PLX_IS_BOOKMARK_ROW (focus) ? focus : gtk_widget_get_ancestor (focus, PLX_TYPE_BOOKMARK_ROW);
  if (row)
    *index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row));
  return focus;
}

/* By what the rows say now as well as by what the records said when they were marked. */
static void
drop_what_does_not_match (PlxBookmarksPage *self, GPtrArray *bookmarks)
{
  g_autoptr (PlxBookmarkMatcher) matcher
      = plx_bookmark_matcher_new (plx_find_words_new (gtk_editable_get_text (self->search)), plx_find_words_stand_in);

  if (*gtk_editable_get_text (self->search) == '\0')
    return;

  for (guint i = bookmarks->len; i-- > 0;)
    {
      g_autoptr (PlxBookmarkEntry) entry = make_entry (self, bookmarks->pdata[i]);
      g_autofree char *said = g_strjoin ("\n", entry->kind, entry->title, entry->subtitle, NULL);

      if (!plx_bookmark_matcher_matches_with (matcher, bookmarks->pdata[i], said))
        g_ptr_array_remove_index (bookmarks, i);
    }
}

/* What is listed, in its order. */
static GPtrArray *
dup_listed (PlxBookmarksPage *self)
{
  const char *id = plx_dossier_get_id (self->dossier);
  gboolean all = gtk_check_button_get_active (self->all_button);
  GPtrArray *bookmarks
      = plx_bookmarks_list (G_LIST_MODEL (self->store), all ? NULL : id ? id : "", NULL, get_order (self));

  drop_what_does_not_match (self, bookmarks);
  return bookmarks;
}

static void
fill_once (PlxBookmarksPage *self)
{
  g_autoptr (GPtrArray) bookmarks = dup_listed (self);
  int index;
  GtkWidget *found = find_focus (self, &index);
  g_autoptr (GtkWidget) focus = found ? g_object_ref (found) : NULL;

  drop_vanished_rows (self, bookmarks);
  arrange_rows (self, bookmarks);
  show_empty (self, bookmarks->len == 0);
  keep_focus (self, focus, index);
}

/* A row that goes saves its note, which is a change as well. */
static void
fill (PlxBookmarksPage *self)
{
  self->stale = TRUE;
  if (self->filling || !self->store || !self->dossier)
    return;

  self->filling = TRUE;
  while (self->stale)
    {
      self->stale = FALSE;
      fill_once (self);
    }
  self->filling = FALSE;
}

static void
on_narrowed (PlxBookmarksPage *self)
{
  if (self->silent)
    return;

  fill (self);
  plx_scroll_restore (self->scroller, 0, 0);
}

static void
on_everything_clicked (PlxBookmarksPage *self)
{
  gtk_editable_set_text (self->search, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/* What the user does with a row */

/* To where another one stands, which may have others of other dossiers beside it. */
static void
move_to (PlxBookmarksPage *self, const char *id, GtkListBoxRow *place)
{
  GtkWidget *row = g_hash_table_lookup (self->rows, id);
  const char *other = place ? plx_bookmark_row_get_id (PLX_BOOKMARK_ROW (place)) : NULL;

  if (!row || !other || g_str_equal (id, other) || get_order (self) != PLX_BOOKMARK_ORDER_USER)
    return;

  gtk_widget_activate_action (GTK_WIDGET (self), "win.move-bookmark", "(su)", id,
                              plx_bookmark_store_get_position (self->store, other));
  gtk_widget_grab_focus (row);
  plx_row_order_reveal (self->scroller, row);
}

static void
on_row_move (PlxBookmarksPage *self, int steps, PlxBookmarkRow *row)
{
  int index = gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) + steps;

  if (index >= 0)
    move_to (self, plx_bookmark_row_get_id (row), gtk_list_box_get_row_at_index (self->list, index));
}

static void
on_row_drop (PlxBookmarksPage *self, const char *id, PlxBookmarkRow *row)
{
  move_to (self, id, GTK_LIST_BOX_ROW (row));
}

static void
on_row_activated (PlxBookmarksPage *self, PlxBookmarkRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-bookmark", "s", plx_bookmark_row_get_id (row));
}

static gboolean
on_list_key (PlxBookmarksPage *self, guint key, guint code, GdkModifierType state)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GdkModifierType modifiers = state & gtk_accelerator_get_default_mod_mask ();
  gboolean moving = modifiers == GDK_ALT_MASK || modifiers == (GDK_CONTROL_MASK | GDK_SHIFT_MASK);

  if (!PLX_IS_BOOKMARK_ROW (focus))
    return GDK_EVENT_PROPAGATE;

  if ((key == GDK_KEY_Delete || key == GDK_KEY_KP_Delete) && modifiers == 0)
    gtk_widget_activate_action (focus, "win.remove-bookmark", "s", plx_bookmark_row_get_id (PLX_BOOKMARK_ROW (focus)));
  else if (key == GDK_KEY_F2 && modifiers == 0)
    plx_bookmark_row_edit_note (PLX_BOOKMARK_ROW (focus));
  else if ((key == GDK_KEY_Up || key == GDK_KEY_Down) && moving)
    on_row_move (self, key == GDK_KEY_Up ? -1 : 1, PLX_BOOKMARK_ROW (focus));
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static void
fill_menu (GtkMenuButton *button, gpointer user_data)
{
  PlxBookmarksPage *self = user_data;
  const char *id = plx_dossier_get_id (self->dossier);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenuItem) item = g_menu_item_new (_ ("_Export These Bookmarks…"), NULL);
  g_autoptr (GMenuItem) all = g_menu_item_new (_ ("Export _All Bookmarks…"), NULL);

  if (id)
    {
      g_menu_item_set_label (item, _ ("_Export the Bookmarks of This Dossier…"));
      g_menu_item_set_action_and_target (item, "win.export-bookmarks", "s", id);
      g_menu_append_item (menu, item);
    }
  g_menu_item_set_action_and_target (all, "win.export-bookmarks", "s", "");
  g_menu_append_item (menu, all);
  g_menu_append (menu, _ ("_Import Bookmarks…"), "win.import-bookmarks");
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

void
plx_bookmarks_page_edit_note (PlxBookmarksPage *self, const char *id)
{
  PlxBookmarkRow *row;

  g_return_if_fail (PLX_IS_BOOKMARKS_PAGE (self));

  row = g_hash_table_lookup (self->rows, id);
  if (!row)
    {
      gtk_editable_set_text (self->search, "");
      fill (self);
      row = g_hash_table_lookup (self->rows, id);
    }
  if (row)
    plx_bookmark_row_edit_note (row);
}

void
plx_bookmarks_page_focus_search (PlxBookmarksPage *self)
{
  g_return_if_fail (PLX_IS_BOOKMARKS_PAGE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

void
plx_bookmarks_page_set_store (PlxBookmarksPage *self, PlxBookmarkStore *store)
{
  g_return_if_fail (PLX_IS_BOOKMARKS_PAGE (self));
  g_return_if_fail (!self->store);

  self->store = g_object_ref (store);
  g_signal_connect_object (store, "items-changed", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "notify::loaded", G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  fill (self);
}

/* A wide page */

static void
plx_bookmarks_page_set_dossier (PlxWidePage *page, PlxDossier *dossier)
{
  g_set_object (&PLX_BOOKMARKS_PAGE (page)->dossier, dossier);
}

static void
plx_bookmarks_page_show (PlxWidePage *page, const PlxPlace *place)
{
  PlxBookmarksPage *self = PLX_BOOKMARKS_PAGE (page);

  self->silent = TRUE;
  gtk_editable_set_text (self->search, place->words ? place->words : "");
  gtk_drop_down_set_selected (self->order, place->order >= 0 && place->order < N_ORDERS ? (guint) place->order : 0);
  gtk_check_button_set_active (self->all_button, place->apart);
  self->silent = FALSE;
  fill (self);
  plx_scroll_restore (self->scroller, place->page_scroll, 0);
}

static void
plx_bookmarks_page_describe (PlxWidePage *page, PlxPlace *place)
{
  PlxBookmarksPage *self = PLX_BOOKMARKS_PAGE (page);

  g_free (place->words);
  place->words = g_strdup (gtk_editable_get_text (self->search));
  place->order = (int) get_order (self);
  place->apart = gtk_check_button_get_active (self->all_button);
  place->page_scroll = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller));
}

static void
plx_bookmarks_page_step (PlxWidePage *page, int steps)
{
  PlxBookmarksPage *self = PLX_BOOKMARKS_PAGE (page);
  int index;
  gboolean is_inside = find_focus (self, &index) != NULL;
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, is_inside ? MAX (index + steps, 0) : 0);

  if (row)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static PlxExportSubject *
plx_bookmarks_page_dup_export_subject (PlxWidePage *page)
{
  PlxBookmarksPage *self = PLX_BOOKMARKS_PAGE (page);
  g_autoptr (GPtrArray) bookmarks = self->store ? dup_listed (self) : NULL;

  return bookmarks && bookmarks->len > 0 ? plx_export_subject_new_for_bookmarks (self->dossier, bookmarks) : NULL;
}

static void
plx_bookmarks_page_wide_page_init (PlxWidePageInterface *iface)
{
  iface->set_dossier = plx_bookmarks_page_set_dossier;
  iface->show = plx_bookmarks_page_show;
  iface->describe = plx_bookmarks_page_describe;
  iface->step = plx_bookmarks_page_step;
  iface->dup_export_subject = plx_bookmarks_page_dup_export_subject;
}

/* Class */

static gboolean
plx_bookmarks_page_grab_focus (GtkWidget *widget)
{
  PlxBookmarksPage *self = PLX_BOOKMARKS_PAGE (widget);
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, 0);

  return gtk_widget_grab_focus (row ? GTK_WIDGET (row) : GTK_WIDGET (self->search));
}

static void
plx_bookmarks_page_dispose (GObject *object)
{
  PlxBookmarksPage *self = PLX_BOOKMARKS_PAGE (object);

  self->filling = TRUE;
  g_clear_pointer (&self->rows, g_hash_table_unref);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->store);
  g_clear_object (&self->dossier);
  G_OBJECT_CLASS (plx_bookmarks_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-bookmarks-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarksPage, content);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarksPage, search);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarksPage, order);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarksPage, all_button);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarksPage, menu_button);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarksPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarksPage, list);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarksPage, empty);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarksPage, empty_title);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarksPage, empty_text);
  gtk_widget_class_bind_template_child (widget_class, PlxBookmarksPage, empty_button);
  gtk_widget_class_bind_template_callback (widget_class, on_narrowed);
  gtk_widget_class_bind_template_callback (widget_class, on_everything_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_list_key);
}

static void
plx_bookmarks_page_class_init (PlxBookmarksPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_bookmarks_page_dispose;
  widget_class->grab_focus = plx_bookmarks_page_grab_focus;

  g_type_ensure (PLX_TYPE_COLUMN);
  g_type_ensure (PLX_TYPE_WRAP_BOX);
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_bookmarks_page_init (PlxBookmarksPage *self)
{
  g_autoptr (GtkStringList) orders = gtk_string_list_new (NULL);

  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->silent = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Bookmarks"), -1);
  for (guint i = 0; i < N_ORDERS; i++)
    gtk_string_list_append (orders, plx_bookmark_order_get_title (i));
  gtk_drop_down_set_model (self->order, G_LIST_MODEL (orders));
  plx_drop_down_set_label (self->order, _ ("Order of the bookmarks"));
  gtk_menu_button_set_create_popup_func (self->menu_button, fill_menu, self, NULL);
  plx_row_order_install (self->list);
  gtk_list_box_set_header_func (self->list, set_header, NULL, NULL);
  self->silent = FALSE;
}
