/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-list-pane.h"

#include <glib/gi18n-lib.h>

#include "plx-config.h"
#include "plx-filter-popover.h"
#include "plx-list-task.h"
#include "plx-records-view.h"
#include "plx-safe-text.h"
#include "plx-stack.h"

/* Milliseconds before a long list says that it is being gone through. */
#define BUSY_DELAY 250

struct _PlxListPane
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkLabel *title;
  GtkLabel *count;
  GtkMenuButton *sort_button;
  GtkMenuButton *filter_button;
  GtkSearchEntry *entry;
  GtkWidget *chip;
  GtkLabel *chip_label;
  GtkStack *stack;
  PlxRecordsView *list;
  GtkLabel *empty_title;
  GtkWidget *clear_button;
  GtkWidget *problems;
  GtkLabel *problems_label;
  PlxFilterPopover *filter_popover; /* NULL until it is needed */

  GSimpleActionGroup *actions;
  GSimpleAction *order_action;
  GSimpleAction *descending_action;

  PlxDossier *dossier;
  PlxPlace *place; /* the view, order, words and filter that are shown */
  PlxRecordKind kind;
  PlxRecord *selected;
  gboolean loaded; /* the list shows what @place says */

  GCancellable *cancellable;
  guint busy_source;
  gboolean silent; /* the controls change by program */
};

G_DEFINE_FINAL_TYPE (PlxListPane, plx_list_pane, GTK_TYPE_WIDGET)

enum
{
  CHOSEN,
  OPENED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void reload (PlxListPane *self, double scroll);
static void on_filter_chosen (PlxListPane *self, const char *nick);

static PlxFilterPopover *
get_filter_popover (PlxListPane *self)
{
  if (!self->filter_popover)
    {
      self->filter_popover = g_object_new (PLX_TYPE_FILTER_POPOVER, NULL);
      g_signal_connect_swapped (self->filter_popover, "chosen", G_CALLBACK (on_filter_chosen), self);
      gtk_menu_button_set_popover (self->filter_button, GTK_WIDGET (self->filter_popover));
    }
  plx_filter_popover_set_list (self->filter_popover, self->dossier, self->kind);
  plx_filter_popover_set_filter (self->filter_popover, self->place->filter);
  return self->filter_popover;
}

static void
prepare_filters (GtkMenuButton *button, gpointer user_data)
{
  plx_filter_popover_fill (get_filter_popover (user_data));
}

/* What is shown */

static guint
count_sound (PlxListPane *self)
{
  return plx_dossier_count_rows (self->dossier, self->kind) - plx_dossier_count_unsound (self->dossier, self->kind);
}

static PlxListOrder
get_order (PlxListPane *self)
{
  guint n;

  return self->place->order >= 0 ? (PlxListOrder) self->place->order : plx_list_orders (self->kind, &n)[0];
}

static void
show_count (PlxListPane *self, guint n)
{
  guint total = count_sound (self);
  g_autofree char *text = NULL;

  if (n == total)
    text = g_strdup_printf ("%'u", n);
  else
    /* Translators: how many records of a list match, and how many there are in all. */
    text = g_strdup_printf (_ ("%'u of %'u"), n, total);
  gtk_label_set_text (self->count, text);
}

static void
show_chip (PlxListPane *self)
{
  const char *filter = self->place->filter;
  g_autofree char *title = filter ? plx_filter_popover_dup_title (get_filter_popover (self), filter) : NULL;

  gtk_widget_set_visible (self->chip, title != NULL);
  if (title)
    {
      g_autofree char *safe = plx_safe_name (title);
      /* Translators: the accessible name of a button; %s is what the list is narrowed to: "Place: Seoul". */
      g_autofree char *name = g_strdup_printf (_ ("Remove filter %s"), safe);

      gtk_label_set_text (self->chip_label, safe);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->chip), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
    }
}

static void
show_problems (PlxListPane *self)
{
  guint n = plx_dossier_count_unsound (self->dossier, self->kind);
  g_autofree char *text = g_strdup_printf (
      ngettext ("%u record has errors and is not listed", "%u records have errors and are not listed", n), n);

  gtk_label_set_text (self->problems_label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->problems), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_widget_set_visible (self->problems, n > 0);
}

static void
show_rows (PlxListPane *self, GArray *rows, double scroll)
{
  gboolean narrowed = self->place->words || self->place->filter;
  guint32 selected = self->selected ? plx_record_get_row (self->selected) : PLX_NO_ROW;

  g_clear_handle_id (&self->busy_source, g_source_remove);
  self->loaded = TRUE;
  plx_records_view_set_rows (self->list, self->dossier, self->kind, rows, get_order (self), selected, scroll);
  show_count (self, rows->len);
  gtk_label_set_text (self->empty_title,
                      narrowed ? plx_view_get_empty_title (self->place->view) : _ ("Nothing is recorded here"));
  gtk_widget_set_visible (self->clear_button, narrowed);
  gtk_stack_set_visible_child_name (self->stack, rows->len > 0 ? "list" : "empty");
}

typedef struct
{
  PlxListPane *pane;
  double scroll;
} Reload;

static void
on_computed (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autofree Reload *job = user_data;
  g_autoptr (PlxListPane) self = job->pane;
  g_autoptr (GArray) rows = plx_list_task_run_finish (result, NULL);

  if (rows && self->list)
    show_rows (self, rows, job->scroll);
}

static gboolean
show_busy (gpointer user_data)
{
  PlxListPane *self = user_data;

  self->busy_source = 0;
  gtk_stack_set_visible_child_name (self->stack, "busy");
  return G_SOURCE_REMOVE;
}

static void
cancel (PlxListPane *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_handle_id (&self->busy_source, g_source_remove);
}

void
plx_list_pane_get_query (PlxListPane *self, PlxListQuery *query)
{
  g_return_if_fail (PLX_IS_LIST_PANE (self));

  *query = (PlxListQuery) { self->kind, get_order (self), self->place->descending, self->place->words, self->place->filter };
}

static void
reload (PlxListPane *self, double scroll)
{
  PlxListQuery query;
  Reload *job;

  plx_list_pane_get_query (self, &query);
  cancel (self);
  self->loaded = FALSE;
  if (plx_dossier_count_rows (self->dossier, self->kind) <= PLX_LIST_TASK_INLINE_ROWS)
    {
      g_autoptr (GArray) rows = plx_list_compute (self->dossier, &query, NULL);

      show_rows (self, rows, scroll);
      return;
    }

  job = g_new (Reload, 1);
  job->pane = g_object_ref (self);
  job->scroll = scroll;
  self->cancellable = g_cancellable_new ();
  self->busy_source = g_timeout_add (BUSY_DELAY, show_busy, self);
  plx_list_task_run_async (self->dossier, &query, self->cancellable, on_computed, job);
}

/* The controls */

static const char *
get_order_nick (PlxListOrder order)
{
  return plx_enum_get_nick (PLX_TYPE_LIST_ORDER, (int) order);
}

static void
fill_sort_menu (GtkMenuButton *button, gpointer user_data)
{
  PlxListPane *self = PLX_LIST_PANE (user_data);
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) orders = g_menu_new ();
  g_autoptr (GMenu) direction = g_menu_new ();
  guint n;
  const PlxListOrder *offered = plx_list_orders (self->kind, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *action = g_strdup_printf ("list.order::%s", get_order_nick (offered[i]));

      g_menu_append (orders, plx_list_order_get_title (offered[i]), action);
    }
  g_menu_append (direction, _ ("_Reverse Order"), "list.descending");
  g_menu_append_section (menu, _ ("Sort By"), G_MENU_MODEL (orders));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (direction));
  gtk_menu_button_set_menu_model (button, G_MENU_MODEL (menu));
}

static void
on_order (GSimpleAction *action, GVariant *value, gpointer user_data)
{
  PlxListPane *self = user_data;
  guint n;
  const PlxListOrder *offered = plx_list_orders (self->kind, &n);

  for (guint i = 0; i < n; i++)
    if (g_str_equal (get_order_nick (offered[i]), g_variant_get_string (value, NULL)))
      {
        self->place->order = (int) offered[i];
        g_simple_action_set_state (action, value);
        reload (self, -1);
        return;
      }
}

static void
on_descending (GSimpleAction *action, GVariant *value, gpointer user_data)
{
  PlxListPane *self = user_data;

  self->place->descending = g_variant_get_boolean (value);
  g_simple_action_set_state (action, value);
  reload (self, -1);
}

static void
set_words (PlxListPane *self, const char *words)
{
  g_autofree char *wanted = g_strstrip (g_strdup (words));

  g_clear_pointer (&self->place->words, g_free);
  if (*wanted)
    self->place->words = g_steal_pointer (&wanted);
}

static void
on_search_changed (PlxListPane *self)
{
  g_autofree char *before = g_strdup (self->place->words);

  set_words (self, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  if (!self->silent && g_strcmp0 (before, self->place->words) != 0)
    reload (self, -1);
}

/* The search entry waits before it tells what was typed; what is set by program holds at once. */
static void
show_controls (PlxListPane *self)
{
  self->silent = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), self->place->words ? self->place->words : "");
  self->silent = FALSE;
  g_simple_action_set_state (self->order_action, g_variant_new_string (get_order_nick (get_order (self))));
  g_simple_action_set_state (self->descending_action, g_variant_new_boolean (self->place->descending));
  show_chip (self);
}

static void
on_stop_search (PlxListPane *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->entry)))
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  else
    plx_records_view_focus (self->list);
}

static void
on_filter_chosen (PlxListPane *self, const char *nick)
{
  g_free (self->place->filter);
  self->place->filter = g_strdup (nick);
  gtk_menu_button_popdown (self->filter_button);
  show_chip (self);
  reload (self, -1);
}

static void
on_chip_clicked (PlxListPane *self)
{
  on_filter_chosen (self, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
clear_query (PlxListPane *self)
{
  g_clear_pointer (&self->place->words, g_free);
  g_clear_pointer (&self->place->filter, g_free);
  show_controls (self);
}

static void
on_clear_clicked (PlxListPane *self)
{
  clear_query (self);
  reload (self, -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
on_chosen (PlxListPane *self, PlxRecord *record, gboolean stepping, gboolean pointer)
{
  g_set_object (&self->selected, record);
  g_signal_emit (self, signals[CHOSEN], 0, record, stepping, pointer);
}

static void
on_opened (PlxListPane *self, gboolean pointer)
{
  g_signal_emit (self, signals[OPENED], 0, pointer);
}

/* Class */

static void
plx_list_pane_dispose (GObject *object)
{
  PlxListPane *self = PLX_LIST_PANE (object);

  cancel (self);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  self->list = NULL;
  g_clear_object (&self->selected);
  g_clear_object (&self->dossier);
  g_clear_object (&self->order_action);
  g_clear_object (&self->descending_action);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->place, plx_place_free);
  G_OBJECT_CLASS (plx_list_pane_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-list-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxListPane, content);
  gtk_widget_class_bind_template_child (widget_class, PlxListPane, title);
  gtk_widget_class_bind_template_child (widget_class, PlxListPane, count);
  gtk_widget_class_bind_template_child (widget_class, PlxListPane, sort_button);
  gtk_widget_class_bind_template_child (widget_class, PlxListPane, filter_button);
  gtk_widget_class_bind_template_child (widget_class, PlxListPane, entry);
  gtk_widget_class_bind_template_child (widget_class, PlxListPane, chip);
  gtk_widget_class_bind_template_child (widget_class, PlxListPane, chip_label);
  gtk_widget_class_bind_template_child (widget_class, PlxListPane, stack);
  gtk_widget_class_bind_template_child (widget_class, PlxListPane, list);
  gtk_widget_class_bind_template_child (widget_class, PlxListPane, empty_title);
  gtk_widget_class_bind_template_child (widget_class, PlxListPane, clear_button);
  gtk_widget_class_bind_template_child (widget_class, PlxListPane, problems);
  gtk_widget_class_bind_template_child (widget_class, PlxListPane, problems_label);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search);
  gtk_widget_class_bind_template_callback (widget_class, on_chip_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_clear_clicked);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_opened);
}

static void
plx_list_pane_class_init (PlxListPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_list_pane_dispose;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 3, PLX_TYPE_RECORD, G_TYPE_BOOLEAN, G_TYPE_BOOLEAN);
  signals[OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_BOOLEAN);

  g_type_ensure (PLX_TYPE_RECORDS_VIEW);
  bind_template (widget_class);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
add_actions (PlxListPane *self)
{
  self->actions = g_simple_action_group_new ();
  self->order_action = g_simple_action_new_stateful ("order", G_VARIANT_TYPE_STRING, g_variant_new_string (""));
  self->descending_action = g_simple_action_new_stateful ("descending", NULL, g_variant_new_boolean (FALSE));
  g_signal_connect_object (self->order_action, "change-state", G_CALLBACK (on_order), self, 0);
  g_signal_connect_object (self->descending_action, "change-state", G_CALLBACK (on_descending), self, 0);
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (self->order_action));
  g_action_map_add_action (G_ACTION_MAP (self->actions), G_ACTION (self->descending_action));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "list", G_ACTION_GROUP (self->actions));
}

static void
plx_list_pane_init (PlxListPane *self)
{
  self->place = plx_place_new (PLX_VIEW_EVENTS);
  self->kind = PLX_RECORD_EVENT;
  add_actions (self);
  gtk_widget_init_template (GTK_WIDGET (self));
  plx_stack_name_nothing (self->stack);
  gtk_menu_button_set_create_popup_func (self->sort_button, fill_sort_menu, self, NULL);
  gtk_menu_button_set_create_popup_func (self->filter_button, prepare_filters, self, NULL);
}

void
plx_list_pane_set_dossier (PlxListPane *self, PlxDossier *dossier)
{
  g_return_if_fail (PLX_IS_LIST_PANE (self));

  g_set_object (&self->dossier, dossier);
  self->loaded = FALSE;
}

static void
show_view (PlxListPane *self, PlxView view)
{
  const char *prompt = plx_view_get_filter_prompt (view);

  plx_view_get_kind (view, &self->kind);
  gtk_label_set_text (self->title, plx_view_get_title (view));
  plx_records_view_set_name (self->list, plx_view_get_title (view));
  g_object_set (self->entry, "placeholder-text", prompt, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, prompt, -1);
  show_problems (self);
}

static gboolean
shows_same_list (const PlxPlace *a, const PlxPlace *b)
{
  return a->view == b->view && a->order == b->order && a->descending == b->descending &&
         g_strcmp0 (a->words, b->words) == 0 && g_strcmp0 (a->filter, b->filter) == 0;
}

void
plx_list_pane_show (PlxListPane *self, const PlxPlace *place, PlxRecord *selected)
{
  gboolean same = self->loaded && shows_same_list (self->place, place);
  PlxRecordKind kind = self->kind;

  g_return_if_fail (PLX_IS_LIST_PANE (self));

  plx_view_get_kind (place->view, &kind);
  if (selected && plx_record_get_kind (selected) != kind)
    selected = NULL;
  g_set_object (&self->selected, selected);
  if (same)
    {
      plx_records_view_select (self->list, selected ? plx_record_get_row (selected) : PLX_NO_ROW, place->list_scroll);
      return;
    }

  plx_place_free (self->place);
  self->place = plx_place_copy (place);
  show_view (self, place->view);
  show_controls (self);
  reload (self, place->list_scroll);
}

void
plx_list_pane_reveal (PlxListPane *self, PlxRecord *record)
{
  guint32 row = plx_record_get_row (record);

  g_return_if_fail (PLX_IS_LIST_PANE (self));

  g_set_object (&self->selected, record);
  if (!self->loaded)
    return;

  if (plx_records_view_contains (self->list, row))
    plx_records_view_select (self->list, row, -1);
  else if (self->place->words || self->place->filter)
    {
      clear_query (self);
      reload (self, -1);
    }
}

void
plx_list_pane_describe (PlxListPane *self, PlxPlace *place)
{
  g_return_if_fail (PLX_IS_LIST_PANE (self));

  if (place->view != self->place->view)
    return;

  place->order = self->place->order;
  place->descending = self->place->descending;
  g_free (place->words);
  place->words = g_strdup (self->place->words);
  g_free (place->filter);
  place->filter = g_strdup (self->place->filter);
  place->list_scroll = plx_records_view_get_scroll (self->list);
}

gboolean
plx_list_pane_step (PlxListPane *self, int steps)
{
  g_return_val_if_fail (PLX_IS_LIST_PANE (self), FALSE);

  return plx_records_view_step (self->list, steps);
}

void
plx_list_pane_focus_list (PlxListPane *self)
{
  g_return_if_fail (PLX_IS_LIST_PANE (self));

  if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "list"))
    plx_records_view_focus (self->list);
  else
    plx_list_pane_focus_filter (self);
}

void
plx_list_pane_focus_filter (PlxListPane *self)
{
  g_return_if_fail (PLX_IS_LIST_PANE (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}
