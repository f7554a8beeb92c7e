/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-find-page.h"

#include <glib/gi18n-lib.h>

#include "plx-announce.h"
#include "plx-column.h"
#include "plx-config.h"
#include "plx-find-bar.h"
#include "plx-find-phrase.h"
#include "plx-find-view.h"
#include "plx-finder.h"
#include "plx-found-note.h"
#include "plx-stack.h"

/* Milliseconds: from then on it is said that the index is being made. */
#define PREPARING_DELAY 150

/* Milliseconds without a letter after which it is said how much was found. */
#define TYPING_PAUSE 700

struct _PlxFindPage
{
  GtkWidget parent_instance;

  GtkWidget *content;
  GtkSearchEntry *entry;
  PlxFindBar *bar;
  GtkLabel *total;
  GtkStack *stack;
  GtkWidget *invitation;
  GtkWidget *preparing;
  GtkWidget *nothing;
  GtkLabel *nothing_text;
  GtkWidget *everything_button;
  PlxFindView *view;

  PlxDossier *dossier;
  PlxFinder *finder;
  PlxBookmarkStore *bookmarks; /* NULL until there are any */
  GListModel *notes;           /* what was found in their notes; NULL at first */
  guint preparing_source;
  gboolean silent;
  char *selected_id; /* what to select, and how far to scroll, when the results are there */
  double scroll;
};

static void plx_find_page_wide_page_init (PlxWidePageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxFindPage, plx_find_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (PLX_TYPE_WIDE_PAGE, plx_find_page_wide_page_init))

static const char *
get_words (PlxFindPage *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

static gboolean
is_empty (PlxFindPage *self)
{
  g_autofree char *words = g_strstrip (g_strdup (get_words (self)));

  return *words == '\0';
}

static gboolean
is_narrow (PlxFindPage *self)
{
  g_autoptr (PlxFindScope) scope = plx_find_bar_dup_scope (self->bar);

  return plx_find_scope_is_narrow (scope);
}

/* What is shown */

static gboolean
show_preparing (gpointer user_data)
{
  PlxFindPage *self = user_data;

  self->preparing_source = 0;
  if (plx_finder_is_preparing (self->finder) && !plx_finder_is_complete (self->finder))
    gtk_stack_set_visible_child (self->stack, self->preparing);
  return G_SOURCE_REMOVE;
}

static void
show_invitation (PlxFindPage *self)
{
  gtk_label_set_text (self->total, "");
  gtk_widget_set_visible (GTK_WIDGET (self->total), FALSE);
  plx_find_view_set_list (self->view, NULL, NULL, NULL, TRUE, G_MAXUINT, 0);
  gtk_stack_set_visible_child (self->stack, self->invitation);
}

/* Said once the typing pauses, to who does not see the list. */
static void
announce (PlxFindPage *self, const char *text)
{
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->entry)))
    plx_announce_after (GTK_WIDGET (self), text, TYPING_PAUSE);
}

static void
show_nothing (PlxFindPage *self)
{
  gboolean narrow = is_narrow (self);

  gtk_widget_set_visible (GTK_WIDGET (self->total), FALSE);
  gtk_label_set_text (self->nothing_text,
                      narrow ? _ ("The search is narrowed: there may be something in the rest of the dossier.")
                             : _ ("Fewer words, or the beginnings of words, find more."));
  gtk_widget_set_visible (self->everything_button, narrow);
  announce (self, _ ("Nothing found"));
  gtk_stack_set_visible_child (self->stack, self->nothing);
}

static guint
find_position (PlxFindPage *self, PlxFindList *found)
{
  guint n_notes = self->notes ? g_list_model_get_n_items (self->notes) : 0;
  g_autoptr (PlxRecord) record = self->selected_id ? plx_dossier_lookup (self->dossier, self->selected_id) : NULL;
  guint position = self->notes ? plx_found_notes_find (self->notes, self->selected_id) : G_MAXUINT;

  if (position != G_MAXUINT)
    return position;
  position = plx_find_list_find (found, record);
  return position != G_MAXUINT ? n_notes + position : G_MAXUINT;
}

static void
show_found (PlxFindPage *self, PlxFindList *found)
{
  gboolean complete = plx_finder_is_complete (self->finder);
  guint n_notes = self->notes ? plx_found_notes_count (self->notes) : 0;
  g_autofree char *total = plx_find_phrase_dup_total (plx_find_list_get_n_found (found), n_notes, complete);
  guint selected = find_position (self, found);

  gtk_label_set_text (self->total, total);
  if (complete)
    announce (self, total);
  gtk_widget_set_visible (GTK_WIDGET (self->total), TRUE);
  plx_find_view_set_list (self->view, found, self->notes, plx_finder_get_words (self->finder), complete, selected,
                          self->scroll);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->view));
  if (complete)
    {
      if (self->selected_id && selected == G_MAXUINT)
        plx_find_page_focus_entry (self);
      g_clear_pointer (&self->selected_id, g_free);
      self->scroll = 0;
    }
}

static void
look_through_notes (PlxFindPage *self)
{
  g_autoptr (PlxFindScope) scope = plx_find_bar_dup_scope (self->bar);
  GPtrArray *words = plx_finder_get_words (self->finder);

  g_clear_object (&self->notes);
  if (self->bookmarks && words)
    self->notes = plx_found_notes_new (G_LIST_MODEL (self->bookmarks), self->dossier, scope, words);
}

static void
show_results (PlxFindPage *self, PlxFindList *found)
{
  look_through_notes (self);
  if (plx_find_list_get_n_found (found) > 0 || (self->notes && g_list_model_get_n_items (self->notes) > 0))
    show_found (self, found);
  else
    show_nothing (self);
}

static void
on_found (PlxFindPage *self)
{
  PlxFindList *found = plx_finder_get_found (self->finder);

  if (found && found != plx_find_view_get_list (self->view))
    show_results (self, found);
}

/* Another window or program has written a note. A page that is not in front looks when it is shown again. */
static void
on_bookmarks_changed (PlxFindPage *self)
{
  PlxFindList *found = self->finder ? plx_finder_get_found (self->finder) : NULL;
  gboolean in_list = gtk_widget_get_focus_child (GTK_WIDGET (self->stack)) != NULL;

  if (!found || !plx_finder_is_complete (self->finder) || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;

  if (!self->selected_id)
    self->selected_id = plx_find_view_dup_selected_id (self->view);
  self->scroll = plx_find_view_get_scroll (self->view);
  show_results (self, found);
  if (!in_list)
    plx_find_view_leave_focus (self->view);
}

static void
search (PlxFindPage *self)
{
  g_autoptr (PlxFindScope) scope = plx_find_bar_dup_scope (self->bar);

  if (is_empty (self) && !plx_find_scope_is_narrow (scope))
    {
      plx_finder_stop (self->finder);
      show_invitation (self);
      return;
    }

  plx_finder_search (self->finder, get_words (self), scope);
  if (plx_finder_is_preparing (self->finder) && !self->preparing_source)
    self->preparing_source = g_timeout_add (PREPARING_DELAY, show_preparing, self);
}

/* What the user does */

/* What was selected belongs to the search before. */
static void
on_changed (PlxFindPage *self)
{
  if (self->silent)
    return;

  g_clear_pointer (&self->selected_id, g_free);
  self->scroll = 0;
  search (self);
  plx_wide_page_changed (PLX_WIDE_PAGE (self));
}

static void
on_stop_search (PlxFindPage *self)
{
  if (*get_words (self) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

static void
on_entry_activated (PlxFindPage *self)
{
  if (gtk_stack_get_visible_child (self->stack) == GTK_WIDGET (self->view))
    plx_find_view_open (self->view);
}

static gboolean
on_entry_key (PlxFindPage *self, guint key, guint code, GdkModifierType state)
{
  if (key != GDK_KEY_Down && key != GDK_KEY_KP_Down)
    return GDK_EVENT_PROPAGATE;
  if ((state & gtk_accelerator_get_default_mod_mask ())
      || gtk_stack_get_visible_child (self->stack) != GTK_WIDGET (self->view))
    return GDK_EVENT_PROPAGATE;

  return plx_find_view_focus (self->view);
}

static void
take_focus (PlxFindPage *self)
{
  plx_find_page_focus_entry (self);
}

/* Escape in the list goes back to the words. */
static gboolean
on_view_key (PlxFindPage *self, guint key, guint code, GdkModifierType state)
{
  if (key != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;

  take_focus (self);
  return GDK_EVENT_STOP;
}

static void
on_opened (PlxFindPage *self, const char *id)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "s", id);
}

static void
on_note_opened (PlxFindPage *self, const char *id)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-bookmark", "s", id);
}

static void
on_all (PlxFindPage *self, guint kind)
{
  g_autoptr (PlxFindScope) scope = plx_find_bar_dup_scope (self->bar);

  scope->kind = (int) kind;
  plx_find_bar_set_scope (self->bar, scope);
  on_changed (self);
}

static void
everything_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlxFindPage *self = PLX_FIND_PAGE (widget);
  g_autoptr (PlxFindScope) scope = plx_find_scope_new ();

  plx_find_bar_set_scope (self->bar, scope);
  on_changed (self);
  take_focus (self);
}

/* A wide page */

static void
plx_find_page_set_dossier (PlxWidePage *page, PlxDossier *dossier)
{
  PlxFindPage *self = PLX_FIND_PAGE (page);

  g_set_object (&self->dossier, dossier);
  self->finder = plx_finder_new (dossier);
  g_signal_connect_object (self->finder, "changed", G_CALLBACK (on_found), self, G_CONNECT_SWAPPED);
  plx_find_bar_set_dossier (self->bar, dossier);
}

/* Whether the page shows the words and the narrowing of @place already. */
static gboolean
shows (PlxFindPage *self, const PlxPlace *place)
{
  g_autoptr (PlxFindScope) shown = plx_find_bar_dup_scope (self->bar);
  g_autoptr (PlxFindScope) wanted = plx_find_scope_parse (place->filter);

  return plx_finder_get_found (self->finder) && plx_finder_get_found (self->finder) == plx_find_view_get_list (self->view)
         && plx_find_scope_equal (shown, wanted)
         && g_str_equal (get_words (self), place->words ? place->words : "");
}

static void
plx_find_page_show (PlxWidePage *page, const PlxPlace *place)
{
  PlxFindPage *self = PLX_FIND_PAGE (page);
  g_autoptr (PlxFindScope) scope = plx_find_scope_parse (place->filter);
  gboolean same = shows (self, place);

  self->silent = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), place->words ? place->words : "");
  plx_find_bar_set_scope (self->bar, scope);
  self->silent = FALSE;
  g_free (self->selected_id);
  self->selected_id = g_strdup (place->selected_id);
  self->scroll = place->page_scroll;
  if (same && plx_finder_is_complete (self->finder))
    show_results (self, plx_find_view_get_list (self->view));
  else
    search (self);
}

static void
plx_find_page_describe (PlxWidePage *page, PlxPlace *place)
{
  PlxFindPage *self = PLX_FIND_PAGE (page);
  g_autoptr (PlxFindScope) scope = plx_find_bar_dup_scope (self->bar);

  g_free (place->words);
  g_free (place->filter);
  g_free (place->selected_id);
  place->words = *get_words (self) != '\0' ? g_strdup (get_words (self)) : NULL;
  place->filter = plx_find_scope_format (scope);
  place->selected_id = self->selected_id ? g_strdup (self->selected_id) : plx_find_view_dup_selected_id (self->view);
  place->page_scroll = self->scroll > 0 ? self->scroll : plx_find_view_get_scroll (self->view);
}

static void
plx_find_page_step (PlxWidePage *page, int steps)
{
  plx_find_view_step (PLX_FIND_PAGE (page)->view, steps);
}

static void
plx_find_page_wide_page_init (PlxWidePageInterface *iface)
{
  iface->set_dossier = plx_find_page_set_dossier;
  iface->show = plx_find_page_show;
  iface->describe = plx_find_page_describe;
  iface->step = plx_find_page_step;
}

/* Class */

static gboolean
plx_find_page_grab_focus (GtkWidget *widget)
{
  PlxFindPage *self = PLX_FIND_PAGE (widget);

  /* The reader comes back: the focus goes to what was selected, once that is there. */
  if (self->selected_id || plx_find_view_wants_focus (self->view))
    return TRUE;

  return gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
plx_find_page_dispose (GObject *object)
{
  PlxFindPage *self = PLX_FIND_PAGE (object);

  self->silent = TRUE;
  g_clear_handle_id (&self->preparing_source, g_source_remove);
  if (self->finder)
    plx_finder_close (self->finder);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->finder);
  g_clear_object (&self->bookmarks);
  g_clear_object (&self->notes);
  g_clear_object (&self->dossier);
  g_clear_pointer (&self->selected_id, g_free);
  G_OBJECT_CLASS (plx_find_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-find-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxFindPage, content);
  gtk_widget_class_bind_template_child (widget_class, PlxFindPage, entry);
  gtk_widget_class_bind_template_child (widget_class, PlxFindPage, bar);
  gtk_widget_class_bind_template_child (widget_class, PlxFindPage, total);
  gtk_widget_class_bind_template_child (widget_class, PlxFindPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PlxFindPage, invitation);
  gtk_widget_class_bind_template_child (widget_class, PlxFindPage, preparing);
  gtk_widget_class_bind_template_child (widget_class, PlxFindPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, PlxFindPage, nothing_text);
  gtk_widget_class_bind_template_child (widget_class, PlxFindPage, everything_button);
  gtk_widget_class_bind_template_child (widget_class, PlxFindPage, view);
  gtk_widget_class_bind_template_callback (widget_class, on_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_stop_search);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_entry_key);
  gtk_widget_class_bind_template_callback (widget_class, on_view_key);
  gtk_widget_class_bind_template_callback (widget_class, on_opened);
  gtk_widget_class_bind_template_callback (widget_class, on_note_opened);
  gtk_widget_class_bind_template_callback (widget_class, on_all);
}

static void
plx_find_page_class_init (PlxFindPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_find_page_dispose;
  widget_class->grab_focus = plx_find_page_grab_focus;

  g_type_ensure (PLX_TYPE_COLUMN);
  g_type_ensure (PLX_TYPE_FIND_BAR);
  g_type_ensure (PLX_TYPE_FIND_VIEW);
  bind_template (widget_class);
  gtk_widget_class_install_action (widget_class, "find.everything", NULL, everything_action);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_find_page_init (PlxFindPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  plx_stack_name_nothing (self->stack);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Find in this dossier"), -1);
}

void
plx_find_page_focus_entry (PlxFindPage *self)
{
  g_return_if_fail (PLX_IS_FIND_PAGE (self));

  g_clear_pointer (&self->selected_id, g_free);
  plx_find_view_leave_focus (self->view);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}

static void
insert (GtkEditable *text, gunichar character)
{
  char typed[7] = "";
  int position = gtk_editable_get_position (text);

  if (!character)
    return;

  g_unichar_to_utf8 (character, typed);
  gtk_editable_insert_text (text, typed, -1, &position);
  gtk_editable_set_position (text, position);
}

void
plx_find_page_type (PlxFindPage *self, GtkEventControllerKey *keys, gunichar before, gunichar character, gboolean afresh)
{
  GtkEditable *text;

  g_return_if_fail (PLX_IS_FIND_PAGE (self));

  plx_find_page_focus_entry (self);
  text = gtk_editable_get_delegate (GTK_EDITABLE (self->entry));
  if (afresh)
    {
      g_autoptr (PlxFindScope) scope = plx_find_scope_new ();

      plx_find_bar_set_scope (self->bar, scope);
      gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
    }
  gtk_text_grab_focus_without_selecting (GTK_TEXT (text));
  gtk_editable_set_position (text, -1);
  insert (text, before);
  if (!gtk_event_controller_key_forward (keys, GTK_WIDGET (text)))
    insert (text, character);
}

void
plx_find_page_set_bookmarks (PlxFindPage *self, PlxBookmarkStore *bookmarks)
{
  g_return_if_fail (PLX_IS_FIND_PAGE (self));
  g_return_if_fail (!self->bookmarks);

  self->bookmarks = g_object_ref (bookmarks);
  g_signal_connect_object (bookmarks, "items-changed", G_CALLBACK (on_bookmarks_changed), self, G_CONNECT_SWAPPED);
}
