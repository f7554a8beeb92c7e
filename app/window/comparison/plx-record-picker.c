/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-record-picker.h"

#include <glib/gi18n-lib.h>

#include "plx-compared.h"
#include "plx-config.h"
#include "plx-safe-text.h"
#include "plx-text-fold.h"

/* From so many records on they can be found by words. */
#define SEARCHABLE 12
/* How many rows are made at most: what is not among them is found by words. */
#define MAX_ROWS 200

struct _PlxRecordPicker
{
  GtkWidget parent_instance;

  GtkMenuButton *button;
  GtkLabel *label;
  GtkPopover *popover;
  GtkSearchEntry *entry;
  GtkListBox *choices;

  GListModel *records;
  char *all;     /* NULL where all cannot be chosen */
  guint current; /* GTK_INVALID_LIST_POSITION for all, or when there are none */
};

G_DEFINE_FINAL_TYPE (PlxRecordPicker, plx_record_picker, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static guint
get_position (GtkListBoxRow *row)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "position"));
}

static GtkWidget *
make_label (const char *text, float xalign, const char *style_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  if (style_class)
    gtk_widget_add_css_class (label, style_class);
  return label;
}

static GtkWidget *
make_title (const char *title)
{
  GtkWidget *label = make_label (title, 0, NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 44);
  gtk_widget_set_hexpand (label, TRUE);
  return label;
}

/* @record: (nullable): NULL for all */
static void
add_row (PlxRecordPicker *self, PlxRecord *record, guint position)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *check = gtk_image_new_from_icon_name ("object-select-symbolic");
  g_autofree char *title = plx_safe_name (record ? plx_record_get_label (record) : self->all);
  g_autofree char *count = record ? g_strdup_printf ("%'u", plx_compared_count_claims (record)) : NULL;
  g_autofree char *name = count ? g_strdup_printf (_ ("%s, %s"), title, count) : g_strdup (title);

  gtk_box_append (GTK_BOX (box), make_title (title));
  if (count)
    gtk_box_append (GTK_BOX (box), make_label (count, 1, "count"));
  gtk_widget_set_opacity (check, position == self->current ? 1 : 0);
  gtk_box_append (GTK_BOX (box), check);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data (G_OBJECT (row), "position", GUINT_TO_POINTER (position));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_SELECTED, position == self->current, -1);
  gtk_list_box_append (self->choices, row);
}

static void
clear_rows (PlxRecordPicker *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->choices))))
    gtk_list_box_remove (self->choices, row);
}

static gboolean
matches (PlxRecord *record, const char *words)
{
  g_autofree char *title = plx_text_fold (plx_record_get_label (record));

  return strstr (title, words) != NULL;
}

static void
fill (PlxRecordPicker *self)
{
  g_autofree char *words = plx_text_fold (gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  guint n = g_list_model_get_n_items (self->records);
  guint n_rows = 0;

  clear_rows (self);
  if (self->all && *words == '\0')
    add_row (self, NULL, GTK_INVALID_LIST_POSITION);
  for (guint i = 0; i < n && n_rows < MAX_ROWS; i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (self->records, i);

      if (!matches (record, words))
        continue;
      add_row (self, record, i);
      n_rows++;
    }
}

/* Words that are typed on a row go to the entry; the row may be gone then. */
static void
on_search_changed (PlxRecordPicker *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (!gtk_widget_get_visible (GTK_WIDGET (self->popover)))
    return;

  if (!focus || !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->entry)))
    {
      gtk_widget_grab_focus (GTK_WIDGET (self->entry));
      gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
    }
  fill (self);
}

static void
on_stop_search (PlxRecordPicker *self)
{
  gtk_popover_popdown (self->popover);
}

static void
focus_current (PlxRecordPicker *self)
{
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->choices)); row;
       row = gtk_widget_get_next_sibling (row))
    if (get_position (GTK_LIST_BOX_ROW (row)) == self->current)
      gtk_widget_grab_focus (row);
}

static void
on_popover_shown (PlxRecordPicker *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  fill (self);
  focus_current (self);
}

static void
show_current (PlxRecordPicker *self)
{
  g_autoptr (PlxRecord) record = plx_record_picker_dup_record (self);
  g_autofree char *title = plx_safe_name (record ? plx_record_get_label (record) : self->all);

  gtk_label_set_text (self->label, title);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

static void
choose (PlxRecordPicker *self, guint position)
{
  g_autoptr (PlxRecord) record = NULL;

  if (position == self->current)
    return;

  self->current = position;
  show_current (self);
  record = plx_record_picker_dup_record (self);
  g_signal_emit (self, signals[CHOSEN], 0, record ? plx_record_get_id (record) : NULL);
}

static void
on_row_activated (PlxRecordPicker *self, GtkListBoxRow *row)
{
  guint position = get_position (row);

  gtk_popover_popdown (self->popover);
  choose (self, position);
}

/* Enter on a row reaches the entry as well. */
static void
on_entry_activated (PlxRecordPicker *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  gboolean on_row = focus && GTK_IS_LIST_BOX_ROW (focus) && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->choices));
  GtkListBoxRow *row = on_row ? GTK_LIST_BOX_ROW (focus) : gtk_list_box_get_row_at_index (self->choices, 0);

  if (row)
    on_row_activated (self, row);
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_menu_button_popup (PLX_RECORD_PICKER (widget)->button);
}

static gboolean
plx_record_picker_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (PLX_RECORD_PICKER (widget)->button));
}

static void
plx_record_picker_dispose (GObject *object)
{
  PlxRecordPicker *self = PLX_RECORD_PICKER (object);

  g_clear_pointer ((GtkWidget **) &self->button, gtk_widget_unparent);
  g_clear_object (&self->records);
  g_clear_pointer (&self->all, g_free);
  G_OBJECT_CLASS (plx_record_picker_parent_class)->dispose (object);
}

static void
plx_record_picker_class_init (PlxRecordPickerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_record_picker_dispose;
  widget_class->grab_focus = plx_record_picker_grab_focus;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-record-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxRecordPicker, button);
  gtk_widget_class_bind_template_child (widget_class, PlxRecordPicker, label);
  gtk_widget_class_bind_template_child (widget_class, PlxRecordPicker, popover);
  gtk_widget_class_bind_template_child (widget_class, PlxRecordPicker, entry);
  gtk_widget_class_bind_template_child (widget_class, PlxRecordPicker, choices);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
  gtk_widget_class_install_action (widget_class, "picker.open", NULL, open_action);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
plx_record_picker_init (PlxRecordPicker *self)
{
  self->current = GTK_INVALID_LIST_POSITION;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (self->entry, GTK_WIDGET (self->choices));
  g_signal_connect_swapped (self->popover, "show", G_CALLBACK (on_popover_shown), self);
}

void
plx_record_picker_set_records (PlxRecordPicker *self, GListModel *records, const char *all)
{
  g_return_if_fail (PLX_IS_RECORD_PICKER (self));

  g_set_object (&self->records, records);
  g_free (self->all);
  self->all = g_strdup (all);
  gtk_widget_set_visible (GTK_WIDGET (self->entry), g_list_model_get_n_items (records) >= SEARCHABLE);
  plx_record_picker_set_record (self, NULL);
}

static guint
find (PlxRecordPicker *self, const char *id)
{
  guint n = g_list_model_get_n_items (self->records);

  for (guint i = 0; id && i < n; i++)
    {
      g_autoptr (PlxRecord) record = g_list_model_get_item (self->records, i);

      if (g_strcmp0 (plx_record_get_id (record), id) == 0)
        return i;
    }
  return self->all || n == 0 ? GTK_INVALID_LIST_POSITION : 0;
}

void
plx_record_picker_set_record (PlxRecordPicker *self, const char *id)
{
  g_return_if_fail (PLX_IS_RECORD_PICKER (self));

  self->current = find (self, id);
  show_current (self);
}

PlxRecord *
plx_record_picker_dup_record (PlxRecordPicker *self)
{
  g_return_val_if_fail (PLX_IS_RECORD_PICKER (self), NULL);

  return self->current != GTK_INVALID_LIST_POSITION ? g_list_model_get_item (self->records, self->current) : NULL;
}

gboolean
plx_record_picker_is_empty (PlxRecordPicker *self)
{
  g_return_val_if_fail (PLX_IS_RECORD_PICKER (self), TRUE);

  return !self->records || g_list_model_get_n_items (self->records) == 0;
}

void
plx_record_picker_step (PlxRecordPicker *self, int steps)
{
  gint64 first = self->all ? -1 : 0;
  gint64 current = self->current == GTK_INVALID_LIST_POSITION ? -1 : (gint64) self->current;
  gint64 wanted = current + steps;

  g_return_if_fail (PLX_IS_RECORD_PICKER (self));

  if (wanted >= first && wanted < g_list_model_get_n_items (self->records))
    choose (self, wanted < 0 ? GTK_INVALID_LIST_POSITION : (guint) wanted);
}
