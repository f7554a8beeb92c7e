/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-window.h"

#include <glib/gi18n-lib.h>

#include "plx-config.h"
#include "plx-dossier-page.h"
#include "plx-dossier-reader.h"
#include "plx-error-page.h"
#include "plx-file-identity.h"
#include "plx-header-layout.h"
#include "plx-icon-button.h"
#include "plx-loading-page.h"
#include "plx-long-work.h"
#include "plx-menu-focus.h"
#include "plx-presentation.h"
#include "plx-recents.h"
#include "plx-safe-text.h"
#include "plx-side-by-side-button.h"
#include "plx-stack.h"
#include "plx-window-actions.h"
#include "plx-window-bookmarks.h"
#include "plx-window-destination.h"
#include "plx-window-input.h"
#include "plx-window-shape.h"
#include "plx-window-watch.h"

/* Milliseconds: how long to wait for a dossier before showing that it is being read, and between two looks at how far. */
#define LOADING_DELAY 200
#define PROGRESS_INTERVAL 100
/* Of the name of the list that the way up leads to: what is left of it when the header bar is short of room, and in a
   narrow window */
#define LEAST_UP_CHARACTERS 10
#define FEWEST_UP_CHARACTERS 4

struct _PlxWindow
{
  GtkApplicationWindow parent_instance;

  GtkWidget *titles;
  GtkLabel *title;
  GtkLabel *subtitle;
  GtkMenuButton *open_button;
  GtkMenuButton *export_button;
  GtkWidget *forward_button;
  GtkWidget *find_button;
  GtkWidget *bookmark_button;
  GtkWidget *up_button;
  GtkLabel *up_label;
  GtkWidget *side_by_side_button;
  GtkOverlay *overlay;
  PlxMessages *messages; /* NULL until it is needed */
  GtkStack *stack;
  PlxLoadingPage *loading_page; /* NULL until it is needed */
  PlxErrorPage *error_page;     /* likewise */
  PlxBrowser *browser; /* NULL until the dossier is read */

  PlxBookmarkStore *bookmarks; /* NULL until the first window has been shown */
  PlxSettings *settings;
  PlxSessionState *session_state;
  GFile *file;
  char *file_identity; /* device and inode; NULL when not known */
  PlxDossierReader *reader;
  GCancellable *cancellable;
  guint loading_source;
  guint progress_source;
  gint64 reading_since;
  gboolean presenting;
  int border; /* what the surface is wider than the window: the shadow */
};

G_DEFINE_FINAL_TYPE (PlxWindow, plx_window, GTK_TYPE_APPLICATION_WINDOW)

/* Whose file it is */

gboolean
plx_window_shows_file (PlxWindow *self, GFile *file)
{
  g_autofree char *identity = NULL;

  g_return_val_if_fail (PLX_IS_WINDOW (self), FALSE);

  if (g_file_equal (self->file, file))
    return TRUE;

  identity = self->file_identity ? plx_file_dup_identity (file) : NULL;
  return identity && g_str_equal (identity, self->file_identity);
}

/* Where the reader is */

static void
remember_place (PlxWindow *self)
{
  const char *id = plx_dossier_get_id (plx_browser_get_dossier (self->browser));

  /* A search is no place to begin with: what was read before it is. */
  if (id && plx_browser_get_view (self->browser) != PLX_VIEW_FIND)
    plx_session_state_set_place (self->session_state, id, plx_view_get_nick (plx_browser_get_view (self->browser)),
                                 plx_browser_get_record_id (self->browser));
}

/* There is not always room for all: Open and Find are in the menu, the claims side by side are in the sidebar, the way
 * forward is seldom there, and where Up leads says more than the title. */
static void
arrange_header (PlxWindow *self)
{
  const char *up = self->browser ? plx_browser_get_up_title (self->browser) : NULL;
  PlxRoom room = self->browser ? plx_browser_get_room (self->browser) : PLX_ROOM_AMPLE;
  gboolean narrow = room == PLX_ROOM_NARROW;
  gboolean forward = !narrow || (self->browser && plx_browser_can_go (self->browser, 1));
  gboolean exports = !narrow && self->browser && plx_browser_can_export (self->browser);
  g_autofree char *name = NULL;

  gtk_widget_set_visible (self->up_button, up != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->open_button), !narrow && !up);
  gtk_widget_set_visible (GTK_WIDGET (self->export_button), exports);
  gtk_widget_set_visible (self->forward_button, forward);
  gtk_widget_set_visible (self->find_button, !narrow || !up);
  gtk_widget_set_visible (self->side_by_side_button, !narrow && !(up && exports));
  gtk_widget_set_visible (self->bookmark_button, !narrow || up);
  gtk_widget_set_visible (self->titles, room == PLX_ROOM_AMPLE || !up);
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  if (!up)
    return;

  /* Translators: the accessible name of a button; %s is the list that it leads back to. */
  name = g_strdup_printf (_ ("Up to %s"), up);
  gtk_label_set_text (self->up_label, up);
  gtk_label_set_width_chars (self->up_label, (int) MIN (g_utf8_strlen (up, -1),
                                                       narrow ? FEWEST_UP_CHARACTERS : LEAST_UP_CHARACTERS));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->up_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* What is looked at where the list does not say it; what the dossier holds otherwise. */
static void
show_subtitle (PlxWindow *self)
{
  PlxView view = plx_browser_get_view (self->browser);
  g_autofree char *extent = plx_dossier_dup_extent (plx_browser_get_dossier (self->browser));

  gtk_label_set_text (self->subtitle, plx_view_get_spread (view) == PLX_SPREAD_WIDE ? plx_view_get_spoken_title (view)
                                                                                     : extent);
}

static void
on_moved (PlxWindow *self)
{
  plx_window_actions_update (self);
  arrange_header (self);
  show_subtitle (self);
  remember_place (self);
}

/* Reading */

static char *
dup_file_name (PlxWindow *self)
{
  g_autofree char *name = g_file_get_basename (self->file);

  return name ? g_filename_display_name (name) : g_strdup ("");
}

/* A dossier whose title is missing or blank goes by the name of its file. */
static void
show_title (PlxWindow *self, const char *title, const char *subtitle)
{
  g_autofree char *file_name = dup_file_name (self);
  g_autofree char *safe = plx_safe_name (title);

  if (*g_strstrip (safe) == '\0')
    {
      g_free (safe);
      safe = plx_safe_name (file_name);
    }
  gtk_window_set_title (GTK_WINDOW (self), safe);
  gtk_label_set_text (self->title, safe);
  gtk_label_set_text (self->subtitle, subtitle);
  gtk_widget_set_visible (GTK_WIDGET (self->subtitle), *subtitle != '\0');
}

static void
stop_waiting (PlxWindow *self)
{
  g_clear_handle_id (&self->loading_source, g_source_remove);
  g_clear_handle_id (&self->progress_source, g_source_remove);
}

static void
present_now (PlxWindow *self)
{
  if (self->presenting)
    gtk_window_present (GTK_WINDOW (self));
  self->presenting = FALSE;
}

static void
close_browser (PlxWindow *self)
{
  if (self->browser)
    gtk_stack_remove (self->stack, GTK_WIDGET (self->browser));
  self->browser = NULL;
}

static void
show_browser (PlxWindow *self, PlxDossier *dossier)
{
  g_autofree char *extent = plx_dossier_dup_extent (dossier);
  g_autoptr (PlxArticles) articles = NULL;
  g_autofree char *nick = NULL;
  g_autofree char *record_id = NULL;
  PlxView view = PLX_VIEW_EVENTS;

  close_browser (self);
  self->browser = PLX_BROWSER (plx_browser_new (dossier, gtk_widget_get_width (GTK_WIDGET (self))));
  plx_window_shape_restore (self, self->browser, self->settings, self->session_state);
  articles = plx_articles_new (dossier, self->session_state);
  plx_browser_set_articles (self->browser, articles);
  plx_long_work_follow (GTK_APPLICATION_WINDOW (self), articles);
  plx_presentation_begin (self->browser, self->settings);
  if (self->bookmarks)
    plx_browser_set_bookmarks (self->browser, self->bookmarks);
  gtk_stack_add_child (self->stack, GTK_WIDGET (self->browser));

  if (plx_dossier_get_id (dossier))
    plx_session_state_get_place (self->session_state, plx_dossier_get_id (dossier), &nick, &record_id);
  plx_view_from_nick (nick, &view);
  if (view == PLX_VIEW_PROBLEMS && plx_dossier_count_errors (dossier) + plx_dossier_count_warnings (dossier) == 0)
    view = PLX_VIEW_EVENTS;
  plx_browser_open (self->browser, view, record_id);
  g_signal_connect_object (self->browser, "moved", G_CALLBACK (on_moved), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->browser, "changed", G_CALLBACK (plx_window_bookmarks_update), self, G_CONNECT_SWAPPED);

  show_title (self, plx_dossier_get_title (dossier), extent);
  show_subtitle (self);
  plx_window_actions_update (self);
  arrange_header (self);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->browser));
  plx_browser_focus_pane (self->browser, -1);
}

static void
show_error (PlxWindow *self, const GError *error, GListModel *problems)
{
  g_autofree char *name = dup_file_name (self);

  if (!self->error_page)
    {
      self->error_page = g_object_new (PLX_TYPE_ERROR_PAGE, NULL);
      gtk_stack_add_child (self->stack, GTK_WIDGET (self->error_page));
    }
  close_browser (self);
  plx_window_actions_update (self);
  arrange_header (self);
  show_title (self, name, "");
  plx_error_page_show (self->error_page, self->file, error, problems);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->error_page));
}

static gboolean
add_to_recents (gpointer user_data)
{
  PlxWindow *self = user_data;

  if (self->browser)
    plx_recents_add (plx_browser_get_dossier (self->browser), self->file);
  return G_SOURCE_REMOVE;
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxWindow) self = user_data;
  PlxDossierReader *reader = PLX_DOSSIER_READER (source);
  g_autoptr (GError) error = NULL;
  g_autoptr (PlxDossier) dossier = plx_dossier_reader_read_finish (reader, result, &error);

  /* Closed, or reading something else by now. */
  if (reader != self->reader)
    return;

  stop_waiting (self);
  if (dossier)
    {
      show_browser (self, dossier);
      g_idle_add_full (G_PRIORITY_LOW, add_to_recents, g_object_ref (self), g_object_unref);
    }
  else
    show_error (self, error, plx_dossier_reader_get_problems (reader));
  g_clear_object (&self->reader);
  plx_window_watch_file (self, self->file);
  plx_long_work_tell (GTK_APPLICATION_WINDOW (self), self->reading_since,
                      dossier ? _ ("The dossier has been read.") : _ ("The dossier could not be read."));
  plx_window_settle (self);
  present_now (self);
}

static gboolean
show_progress (gpointer user_data)
{
  PlxWindow *self = user_data;

  plx_loading_page_set_progress (self->loading_page, plx_dossier_reader_get_progress (self->reader));
  return G_SOURCE_CONTINUE;
}

static gboolean
show_loading (gpointer user_data)
{
  PlxWindow *self = user_data;
  g_autofree char *name = dup_file_name (self);
  g_autofree char *safe = plx_safe_name (name);

  self->loading_source = 0;
  if (!self->loading_page)
    {
      self->loading_page = g_object_new (PLX_TYPE_LOADING_PAGE, NULL);
      gtk_stack_add_child (self->stack, GTK_WIDGET (self->loading_page));
    }
  plx_loading_page_set_name (self->loading_page, safe);
  show_progress (self);
  self->progress_source = g_timeout_add (PROGRESS_INTERVAL, show_progress, self);
  gtk_stack_set_visible_child (self->stack, GTK_WIDGET (self->loading_page));
  present_now (self);
  return G_SOURCE_REMOVE;
}

static void
start_reading (PlxWindow *self)
{
  plx_window_stop (self);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->reader);
  stop_waiting (self);

  self->cancellable = g_cancellable_new ();
  self->reader = plx_dossier_reader_new (self->file);
  self->reading_since = g_get_monotonic_time ();
  self->loading_source = g_timeout_add (LOADING_DELAY, show_loading, self);
  plx_dossier_reader_read_async (self->reader, self->cancellable, on_read, g_object_ref (self));
}

void
plx_window_stop (PlxWindow *self)
{
  g_return_if_fail (PLX_IS_WINDOW (self));

  g_cancellable_cancel (self->cancellable);
}

void
plx_window_reload (PlxWindow *self)
{
  g_return_if_fail (PLX_IS_WINDOW (self));

  if (self->browser)
    remember_place (self);
  start_reading (self);
}

void
plx_window_present_soon (PlxWindow *self)
{
  g_return_if_fail (PLX_IS_WINDOW (self));

  if (self->loading_source && !gtk_widget_get_visible (GTK_WIDGET (self)))
    self->presenting = TRUE;
  else
    gtk_window_present (GTK_WINDOW (self));
}

/* The window itself */

static gboolean
plx_window_close_request (GtkWindow *window)
{
  PlxWindow *self = PLX_WINDOW (window);

  plx_window_shape_save (self, self->settings, self->session_state);
  if (self->browser)
    remember_place (self);
  plx_session_state_save (self->session_state);
  plx_window_stop (self);
  return GTK_WINDOW_CLASS (plx_window_parent_class)->close_request (window);
}

/* The surface tells its width before the window is laid out: panes fold in the same frame. */
static void
on_surface_width (PlxWindow *self)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (self));

  if (self->browser && surface)
    plx_browser_expect_width (self->browser, gdk_surface_get_width (surface) - self->border);
}

static void
plx_window_realize (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (plx_window_parent_class)->realize (widget);
  g_signal_connect_object (gtk_native_get_surface (GTK_NATIVE (widget)), "notify::width",
                           G_CALLBACK (on_surface_width), widget, G_CONNECT_SWAPPED);
}

static void
plx_window_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (widget));

  GTK_WIDGET_CLASS (plx_window_parent_class)->size_allocate (widget, width, height, baseline);
  if (surface)
    PLX_WINDOW (widget)->border = gdk_surface_get_width (surface) - width;
}

static void
fill_open_menu (GtkMenuButton *button, gpointer user_data)
{
  g_autoptr (GMenuModel) menu = plx_recents_make_menu ();

  gtk_menu_button_set_menu_model (button, menu);
}

static void
fill_menu (GtkMenuButton *button, gpointer id)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (button))));

  if (!gtk_menu_button_get_menu_model (button))
    gtk_menu_button_set_menu_model (button, G_MENU_MODEL (gtk_application_get_menu_by_id (application, id)));
}

static void
plx_window_dispose (GObject *object)
{
  PlxWindow *self = PLX_WINDOW (object);

  stop_waiting (self);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->reader);
  self->browser = NULL;
  g_clear_object (&self->bookmarks);
  g_clear_object (&self->settings);
  g_clear_object (&self->session_state);
  G_OBJECT_CLASS (plx_window_parent_class)->dispose (object);
}

static void
plx_window_finalize (GObject *object)
{
  PlxWindow *self = PLX_WINDOW (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->file_identity, g_free);
  G_OBJECT_CLASS (plx_window_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (PLX_TYPE_SIDE_BY_SIDE_BUTTON);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-window.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxWindow, titles);
  gtk_widget_class_bind_template_child (widget_class, PlxWindow, title);
  gtk_widget_class_bind_template_child (widget_class, PlxWindow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, PlxWindow, open_button);
  gtk_widget_class_bind_template_child (widget_class, PlxWindow, export_button);
  gtk_widget_class_bind_template_child (widget_class, PlxWindow, find_button);
  gtk_widget_class_bind_template_child (widget_class, PlxWindow, forward_button);
  gtk_widget_class_bind_template_child (widget_class, PlxWindow, bookmark_button);
  gtk_widget_class_bind_template_child (widget_class, PlxWindow, up_button);
  gtk_widget_class_bind_template_child (widget_class, PlxWindow, up_label);
  gtk_widget_class_bind_template_child (widget_class, PlxWindow, side_by_side_button);
  gtk_widget_class_bind_template_child (widget_class, PlxWindow, overlay);
  gtk_widget_class_bind_template_child (widget_class, PlxWindow, stack);
  gtk_widget_class_bind_template_child_full (widget_class, "menu_button", FALSE, 0);
}

static void
plx_window_class_init (PlxWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = plx_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = plx_window_close_request;
  widget_class->realize = plx_window_realize;
  widget_class->size_allocate = plx_window_size_allocate;

  g_type_ensure (PLX_TYPE_ICON_BUTTON);
  bind_template (widget_class);
}

static void
plx_window_init (PlxWindow *self)
{
  GtkWidget *menu_button;

  gtk_widget_init_template (GTK_WIDGET (self));
  plx_stack_name_nothing (self->stack);
  gtk_widget_set_layout_manager (gtk_window_get_titlebar (GTK_WINDOW (self)),
                                 plx_header_layout_new ());
  menu_button = GTK_WIDGET (gtk_widget_get_template_child (GTK_WIDGET (self), PLX_TYPE_WINDOW, "menu_button"));
  gtk_menu_button_set_create_popup_func (self->open_button, fill_open_menu, NULL, NULL);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (menu_button), fill_menu, (gpointer) "primary", NULL);
  gtk_menu_button_set_create_popup_func (self->export_button, fill_menu, (gpointer) "export", NULL);
  plx_menu_focus_return (GTK_MENU_BUTTON (menu_button));
  plx_menu_focus_return (self->export_button);
  plx_window_input_install (self);
  plx_window_actions_install (self);
}

PlxWindow *
plx_window_new (GtkApplication *application, PlxSettings *settings, PlxSessionState *session_state, GFile *file)
{
  PlxWindow *self = g_object_new (PLX_TYPE_WINDOW, "application", application, NULL);
  g_autofree char *name = NULL;

  self->settings = g_object_ref (settings);
  self->session_state = g_object_ref (session_state);
  self->file = g_object_ref (file);
  self->file_identity = plx_file_dup_identity (file);
  start_reading (self);

  name = dup_file_name (self);
  show_title (self, name, "");
  plx_window_shape_begin (self, settings);
  return self;
}

gboolean
plx_window_is_reading (PlxWindow *self)
{
  g_return_val_if_fail (PLX_IS_WINDOW (self), FALSE);

  return self->reader != NULL;
}

GFile *
plx_window_get_file (PlxWindow *self)
{
  g_return_val_if_fail (PLX_IS_WINDOW (self), NULL);

  return self->file;
}

PlxBrowser *
plx_window_get_browser (PlxWindow *self)
{
  g_return_val_if_fail (PLX_IS_WINDOW (self), NULL);

  return self->browser;
}

PlxMessages *
plx_window_get_messages (PlxWindow *self)
{
  g_return_val_if_fail (PLX_IS_WINDOW (self), NULL);

  if (!self->messages)
    {
      self->messages = PLX_MESSAGES (plx_messages_new ());
      gtk_overlay_add_overlay (self->overlay, GTK_WIDGET (self->messages));
    }
  return self->messages;
}

void
plx_window_set_bookmarks (PlxWindow *self, PlxBookmarkStore *bookmarks)
{
  g_return_if_fail (PLX_IS_WINDOW (self));
  g_return_if_fail (!self->bookmarks);

  self->bookmarks = g_object_ref (bookmarks);
  if (self->browser)
    plx_browser_set_bookmarks (self->browser, bookmarks);
  plx_window_bookmarks_follow (self);
}

PlxBookmarkStore *
plx_window_get_bookmarks (PlxWindow *self)
{
  return self->bookmarks;
}

GtkWidget *
plx_window_get_bookmark_button (PlxWindow *self)
{
  return self->bookmark_button;
}
