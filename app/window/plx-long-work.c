/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-long-work.h"

#include <glib/gi18n-lib.h>

#include "plx-safe-text.h"

/* The looking up that an object of PlxArticles is at: a LookingUp. */
#define LOOKING_UP "long-work-looking-up"

typedef struct
{
  gint64 begun;
  gconstpointer before; /* what had been found then */
} LookingUp;

/* A test cannot work for so long. */
static guint64
get_limit (void)
{
  const char *named = g_getenv ("PARALLAX_LONG_WORK_SECONDS");
  guint64 seconds;

  return named && g_ascii_string_to_unsigned (named, 10, 0, G_MAXINT, &seconds, NULL) ? seconds : PLX_LONG_WORK_SECONDS;
}

static char *
dup_notification_id (GtkApplicationWindow *window)
{
  return g_strdup_printf ("long-work-%u", gtk_application_window_get_id (window));
}

static void
withdraw (GtkApplicationWindow *window)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (window));
  g_autofree char *id = dup_notification_id (window);

  if (application)
    g_application_withdraw_notification (G_APPLICATION (application), id);
}

static void
on_active_changed (GtkApplicationWindow *window, GParamSpec *property, gpointer user_data)
{
  if (!gtk_window_is_active (GTK_WINDOW (window)))
    return;

  withdraw (window);
  g_signal_handlers_disconnect_by_func (window, on_active_changed, NULL);
  g_signal_handlers_disconnect_by_func (window, withdraw, NULL);
}

static GNotification *
create_notification (GtkApplicationWindow *window, const char *text)
{
  GNotification *notification = g_notification_new (gtk_window_get_title (GTK_WINDOW (window)));
  g_autofree char *safe = plx_safe_name (text);

  g_notification_set_body (notification, safe);
  return notification;
}

static void
send (GtkApplicationWindow *window, const char *text)
{
  g_autoptr (GNotification) notification = create_notification (window, text);
  g_autofree char *id = dup_notification_id (window);

  g_notification_set_default_action_and_target (notification, "app.present-window", "u",
                                                gtk_application_window_get_id (window));
  g_application_send_notification (G_APPLICATION (gtk_window_get_application (GTK_WINDOW (window))), id, notification);
  if (g_signal_handler_find (window, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, on_active_changed, NULL))
    return;

  g_signal_connect (window, "notify::is-active", G_CALLBACK (on_active_changed), NULL);
  g_signal_connect (window, "unmap", G_CALLBACK (withdraw), NULL);
}

void
plx_long_work_tell (GtkApplicationWindow *window, gint64 begun, const char *text)
{
  gint64 elapsed = g_get_monotonic_time () - begun;

  g_return_if_fail (GTK_IS_APPLICATION_WINDOW (window));

  if ((guint64) elapsed >= get_limit () * G_USEC_PER_SEC && gtk_widget_get_mapped (GTK_WIDGET (window))
      && !gtk_window_is_active (GTK_WINDOW (window)) && gtk_window_get_application (GTK_WINDOW (window)))
    send (window, text);
}

void
plx_long_work_tell_after_closing (GtkApplicationWindow *window, const char *text)
{
  g_autoptr (GNotification) notification = NULL;

  g_return_if_fail (GTK_IS_APPLICATION_WINDOW (window));

  notification = create_notification (window, text);
  if (g_application_get_default ())
    g_application_send_notification (g_application_get_default (), NULL, notification);
}

static void
note_beginning (PlxArticles *articles)
{
  LookingUp *looking_up = g_new (LookingUp, 1);

  looking_up->begun = g_get_monotonic_time ();
  looking_up->before = plx_articles_get_verification (articles);
  g_object_set_data_full (G_OBJECT (articles), LOOKING_UP, looking_up, g_free);
}

/* Nothing is told of what was given up. */
static void
on_articles_changed (GtkApplicationWindow *window, PlxArticles *articles)
{
  g_autofree LookingUp *looking_up = NULL;
  const GError *error = plx_articles_get_error (articles);
  const PlxVerification *found = plx_articles_get_verification (articles);
  guint done;
  guint total;

  if (plx_articles_is_checking (articles, &done, &total))
    {
      if (!g_object_get_data (G_OBJECT (articles), LOOKING_UP))
        note_beginning (articles);
      return;
    }

  looking_up = g_object_steal_data (G_OBJECT (articles), LOOKING_UP);
  if (looking_up && error)
    plx_long_work_tell (window, looking_up->begun, error->message);
  else if (looking_up && found && found != looking_up->before)
    plx_long_work_tell (window, looking_up->begun, _ ("All citations have been looked up in the articles."));
}

void
plx_long_work_follow (GtkApplicationWindow *window, PlxArticles *articles)
{
  g_return_if_fail (GTK_IS_APPLICATION_WINDOW (window));

  g_signal_connect_object (articles, "changed", G_CALLBACK (on_articles_changed), window, G_CONNECT_SWAPPED);
}
