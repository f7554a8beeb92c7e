/* SPDX-License-Identifier: GPL-3.0-or-later */
#define _GNU_SOURCE /* RTLD_DEFAULT */
#include "plx-announce.h"

#include <dlfcn.h>

/* Milliseconds in which the focus comes to rest after something was removed, moved or opened. */
#define REST 150

#define DESCRIPTION_KEY "plx-description"
#define ANNOUNCEMENT_KEY "plx-announcement"

/* An announcement that waits, or that stands in the place of a description; the root owns it. */
typedef struct
{
  GtkRoot *root; /* not owned */
  char *text;
  guint timeout;
  gulong focus_moved;
  GtkWidget *described; /* weak */
} Announcement;

/* gtk_accessible_announce(), with GtkAccessibleAnnouncementPriority. */
typedef void (*Announce) (GtkAccessible *accessible, const char *text, int priority);

#define PRIORITY_MEDIUM 1

static Announce
find_announce (void)
{
  return (Announce) dlsym (RTLD_DEFAULT, "gtk_accessible_announce");
}

static void
set_description (GtkWidget *widget, const char *description)
{
  if (description)
    gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

/* GTK tells that a description is another when the focus first comes to it, and screen readers say it twice. So what is inside
 * carries it: nobody has the focus there. */
static void
set_own_description (GtkWidget *widget, const char *description)
{
  GtkWidget *inside = gtk_widget_get_first_child (widget);

  set_description (inside ? inside : widget, description);
  if (inside)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, inside, NULL, -1);
}

static void
replace_description (GtkWidget *widget, const char *text)
{
  if (g_object_get_data (G_OBJECT (widget), DESCRIPTION_KEY))
    gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY);
  set_description (widget, text);
}

static void
restore_description (Announcement *self)
{
  GtkWidget *widget = self->described;
  const char *own;

  if (!widget)
    return;
  own = g_object_get_data (G_OBJECT (widget), DESCRIPTION_KEY);
  set_description (widget, own ? NULL : gtk_widget_get_tooltip_text (widget));
  if (own)
    set_own_description (widget, own);
  g_clear_weak_pointer (&self->described);
}

/* What tells of the focus: an entry does for the text inside of it. */
static GtkWidget *
get_focus (GtkRoot *root)
{
  GtkWidget *focus = gtk_root_get_focus (root);

  return GTK_IS_TEXT (focus) ? gtk_widget_get_parent (focus) : focus;
}

static void
on_focus_moved (Announcement *self)
{
  if (self->described && self->described != get_focus (self->root))
    restore_description (self);
}

static gboolean
on_rest (gpointer user_data)
{
  Announcement *self = user_data;
  GtkWidget *focus = get_focus (self->root);
  Announce announce = find_announce ();

  self->timeout = 0;
  if (self->described != focus)
    restore_description (self);
  if (announce)
    announce (GTK_ACCESSIBLE (self->root), self->text, PRIORITY_MEDIUM);
  else if (focus)
    {
      /* What is said twice has to change in between. */
      if (self->described == focus)
        set_description (focus, NULL);
      g_set_weak_pointer (&self->described, focus);
      replace_description (focus, self->text);
    }
  return G_SOURCE_REMOVE;
}

static void
announcement_free (gpointer data)
{
  Announcement *self = data;

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_weak_pointer (&self->described);
  g_free (self->text);
  g_free (self);
}

static Announcement *
announcement_of (GtkRoot *root)
{
  Announcement *self = g_object_get_data (G_OBJECT (root), ANNOUNCEMENT_KEY);

  if (self)
    return self;
  self = g_new0 (Announcement, 1);
  self->root = root;
  self->focus_moved = g_signal_connect_swapped (root, "notify::focus-widget", G_CALLBACK (on_focus_moved), self);
  g_object_set_data_full (G_OBJECT (root), ANNOUNCEMENT_KEY, self, announcement_free);
  return self;
}

void
plx_announce (GtkWidget *widget, const char *text)
{
  plx_announce_after (widget, text, REST);
}

void
plx_announce_after (GtkWidget *widget, const char *text, guint milliseconds)
{
  GtkRoot *root;
  Announcement *announcement;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (text != NULL);

  root = gtk_widget_get_root (widget);
  if (!GTK_IS_WINDOW (root))
    return;
  announcement = announcement_of (root);
  g_free (announcement->text);
  announcement->text = g_strdup (text);
  g_clear_handle_id (&announcement->timeout, g_source_remove);
  announcement->timeout = g_timeout_add (milliseconds, on_rest, announcement);
}

void
plx_describe (GtkWidget *widget, const char *description)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  g_object_set_data_full (G_OBJECT (widget), DESCRIPTION_KEY, g_strdup (description), g_free);
  set_own_description (widget, description);
}
