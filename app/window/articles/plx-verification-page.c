/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-verification-page.h"

#include <glib/gi18n-lib.h>

#include "plx-articles-dialog.h"
#include "plx-choice.h"
#include "plx-column.h"
#include "plx-config.h"
#include "plx-finding-row.h"
#include "plx-safe-text.h"
#include "plx-stack.h"
#include "plx-verification-phrase.h"
#include "plx-wrap-box.h"

#define PROGRESS_INTERVAL 100 /* milliseconds */
#define ROW_WIDTH 900
#define ROWS_AT_A_TIME 12
#define ROWS_OF_A_LIST 220 /* at most, in GTK 4 */
#define MAX_TEXTS 12 /* texts that were not read are named */

/* What the list is narrowed to, besides a verdict. */
#define NOT_VERBATIM (-1)

struct _PlxVerificationPage
{
  GtkWidget parent_instance;

  GtkStack *content;
  GtkWidget *invitation;
  GtkWidget *results;
  GtkLabel *folder;
  GtkWidget *check_button;
  GtkWidget *summary;
  GtkLabel *summary_sign;
  GtkLabel *summary_text;
  GtkWidget *progress;
  GtkProgressBar *progress_bar;
  GtkLabel *error;
  GtkBox *texts;
  GtkWidget *filters;
  GtkListView *list;

  PlxArticles *articles;
  PlxVerification *shown; /* what the list shows; NULL for nothing */
  int filter;             /* a PlxVerdict or NOT_VERBATIM */
  gboolean chosen;        /* whether the user has chosen the filter */
  guint progress_source;
  GtkSliceListModel *rows; /* NULL for none */
  guint rows_tick;         /* 0 when all rows are there */
};

static void plx_verification_page_wide_page_init (PlxWidePageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxVerificationPage, plx_verification_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (PLX_TYPE_WIDE_PAGE, plx_verification_page_wide_page_init))

/* The list */

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *column = g_object_new (PLX_TYPE_COLUMN, "width", ROW_WIDTH, NULL);

  gtk_widget_set_parent (g_object_new (PLX_TYPE_FINDING_ROW, NULL), column);
  gtk_list_item_set_child (item, column);
}

static void
on_bind (PlxVerificationPage *self, GtkListItem *item)
{
  GtkWidget *column = gtk_list_item_get_child (item);
  PlxFindingRow *row = PLX_FINDING_ROW (gtk_widget_get_first_child (column));
  g_autofree char *name = NULL;

  plx_finding_row_set_citation (row, self->shown, gtk_list_item_get_item (item));
  name = plx_finding_row_dup_name (row);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (column)), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static void
on_activate (PlxVerificationPage *self, guint position)
{
  GListModel *citations = G_LIST_MODEL (gtk_list_view_get_model (self->list));
  g_autoptr (PlxRecord) citation = g_list_model_get_item (citations, position);
  g_autoptr (PlxRecord) owner = plx_record_dup_owner (citation);

  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-record", "s", plx_record_get_id (owner));
}

/* A list makes some 200 rows however few are in sight: they come some in a frame. */
static gboolean
add_rows (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  PlxVerificationPage *self = PLX_VERIFICATION_PAGE (widget);
  guint size = gtk_slice_list_model_get_size (self->rows) + ROWS_AT_A_TIME;

  if (size > ROWS_OF_A_LIST)
    {
      gtk_slice_list_model_set_size (self->rows, G_MAXUINT);
      self->rows_tick = 0;
      return G_SOURCE_REMOVE;
    }

  gtk_slice_list_model_set_size (self->rows, size);
  return G_SOURCE_CONTINUE;
}

static void
fill_list (PlxVerificationPage *self)
{
  GListModel *citations = plx_verification_dup_citations (self->shown, self->filter);
  GtkNoSelection *selection;

  g_clear_object (&self->rows);
  self->rows = gtk_slice_list_model_new (citations, 0, ROWS_AT_A_TIME);
  selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->rows)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  g_object_unref (selection);
  if (!self->rows_tick)
    self->rows_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), add_rows, NULL, NULL);
}

/* Filters */

static void
on_filter_toggled (PlxVerificationPage *self, GtkToggleButton *button)
{
  if (!gtk_toggle_button_get_active (button))
    return;

  self->filter = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "filter"));
  self->chosen = TRUE;
  fill_list (self);
}

static void
add_filter (PlxVerificationPage *self, int filter, const char *title, guint n)
{
  /* Translators: a button that narrows a list, and how many it leaves: “≠ altered 3”. */
  g_autofree char *label = g_strdup_printf (C_ ("filter", "%1$s %2$'u"), title, n);
  GtkWidget *first = gtk_widget_get_first_child (self->filters);
  GtkWidget *button = plx_choice_new (label, first ? GTK_TOGGLE_BUTTON (first) : NULL);

  g_object_set_data (G_OBJECT (button), "filter", GINT_TO_POINTER (filter));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), filter == self->filter);
  g_signal_connect_object (button, "toggled", G_CALLBACK (on_filter_toggled), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (button, self->filters);
}

static guint
count (PlxVerificationPage *self, int filter)
{
  if (filter != NOT_VERBATIM)
    return plx_verification_count (self->shown, (PlxVerdict) filter);

  return plx_verification_count_all (self->shown) - plx_verification_count (self->shown, PLX_VERDICT_VERBATIM);
}

/* A filter that leaves nothing is not kept, and without anybody's choice those come first that are not verbatim. */
static void
fill_filters (PlxVerificationPage *self)
{
  static const PlxVerdict order[] = { PLX_VERDICT_ABSENT, PLX_VERDICT_ALTERED, PLX_VERDICT_ANOTHER_TEXT,
                                      PLX_VERDICT_NO_TEXT, PLX_VERDICT_NORMALISED, PLX_VERDICT_VERBATIM };
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->filters)))
    gtk_widget_unparent (child);
  if (!self->chosen || count (self, self->filter) == 0)
    self->filter = count (self, NOT_VERBATIM) > 0 ? NOT_VERBATIM : PLX_VERDICT_VERBATIM;
  if (count (self, NOT_VERBATIM) > 0)
    add_filter (self, NOT_VERBATIM, _ ("Not verbatim"), count (self, NOT_VERBATIM));
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autofree char *title
          = g_strdup_printf ("%s\u00a0%s", plx_verdict_get_sign (order[i]), plx_verdict_get_term (order[i]));

      if (count (self, order[i]) > 0)
        add_filter (self, order[i], title, count (self, order[i]));
    }
}

/* Results */

static void
set_sign (PlxVerificationPage *self)
{
  guint n_wrong = plx_verification_count (self->shown, PLX_VERDICT_ALTERED)
                  + plx_verification_count (self->shown, PLX_VERDICT_ABSENT);
  gboolean good = count (self, NOT_VERBATIM) == 0 && plx_verification_count_all (self->shown) > 0;

  gtk_label_set_text (self->summary_sign, good ? "✓" : n_wrong > 0 ? "≠" : "⚠");
  gtk_widget_remove_css_class (self->summary, "good");
  gtk_widget_remove_css_class (self->summary, "wrong");
  if (good || n_wrong > 0)
    gtk_widget_add_css_class (self->summary, good ? "good" : "wrong");
}

/* Which texts were not read, each with the reason. */
static void
fill_texts (PlxVerificationPage *self)
{
  PlxDossier *dossier = plx_verification_get_dossier (self->shown);
  guint n = plx_dossier_count_rows (dossier, PLX_RECORD_SOURCE);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->texts))))
    gtk_box_remove (self->texts, child);
  for (guint32 row = 0, shown = 0; row < n && shown < MAX_TEXTS; row++)
    {
      const char *problem = plx_verification_get_text_problem (self->shown, row);
      g_autoptr (PlxRecord) source = plx_dossier_dup_record (dossier, PLX_RECORD_SOURCE, row);
      g_autofree char *sentence = NULL;
      g_autofree char *safe = NULL;
      GtkWidget *label;

      if (!problem)
        continue;
      /* Translators: a source, and why its text was not read. */
      sentence = g_strdup_printf (C_ ("source", "%1$s: %2$s."), plx_record_get_label (source), problem);
      safe = plx_safe_name (sentence);
      label = g_object_new (GTK_TYPE_LABEL, "label", safe, "xalign", 0.0, "wrap", TRUE, NULL);
      gtk_box_append (self->texts, label);
      shown++;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->texts), gtk_widget_get_first_child (GTK_WIDGET (self->texts)) != NULL);
}

static void
show_results (PlxVerificationPage *self, PlxVerification *verification)
{
  g_autofree char *summary = NULL;

  gtk_list_view_set_model (self->list, NULL);
  g_clear_object (&self->rows);
  if (self->rows_tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->rows_tick);
  self->rows_tick = 0;
  g_set_object (&self->shown, verification);
  gtk_widget_set_visible (self->summary, verification != NULL);
  gtk_widget_set_visible (self->filters, verification != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->texts), FALSE);
  if (!verification)
    return;

  summary = plx_verification_dup_summary (verification);
  gtk_label_set_text (self->summary_text, summary);
  set_sign (self);
  fill_texts (self);
  fill_filters (self);
  fill_list (self);
}

/* Progress */

static gboolean
show_progress (gpointer user_data)
{
  PlxVerificationPage *self = user_data;
  guint done = 0;
  guint total = 0;
  g_autofree char *text = NULL;

  if (!plx_articles_is_checking (self->articles, &done, &total))
    {
      self->progress_source = 0;
      return G_SOURCE_REMOVE;
    }

  /* Translators: how many citations have been looked up, of how many. */
  text = g_strdup_printf (_ ("Looking up citation %1$'u of %2$'u"), done, total);
  gtk_progress_bar_set_fraction (self->progress_bar, total > 0 ? (double) done / total : 0);
  gtk_progress_bar_set_text (self->progress_bar, total > 0 ? text : _ ("Looking up the citations"));
  return G_SOURCE_CONTINUE;
}

static void
watch_progress (PlxVerificationPage *self)
{
  guint done, total;
  gboolean checking = plx_articles_is_checking (self->articles, &done, &total);
  gboolean again = plx_articles_get_verification (self->articles) || plx_articles_get_error (self->articles);

  gtk_widget_set_visible (self->progress, checking);
  gtk_widget_set_sensitive (self->check_button, !checking);
  gtk_button_set_label (GTK_BUTTON (self->check_button),
                        again ? _ ("Check Again") : _ ("Check"));
  if (!checking)
    {
      g_clear_handle_id (&self->progress_source, g_source_remove);
      return;
    }

  show_progress (self);
  if (!self->progress_source)
    self->progress_source = g_timeout_add (PROGRESS_INTERVAL, show_progress, self);
}

static void
show_folder (PlxVerificationPage *self, GFile *folder)
{
  const GError *error = plx_articles_get_error (self->articles);
  g_autofree char *name = g_file_get_parse_name (folder);
  g_autofree char *safe = plx_safe_name (name);
  g_autofree char *problem = NULL;

  gtk_label_set_text (self->folder, safe);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->folder), safe);
  gtk_widget_set_visible (GTK_WIDGET (self->error), error != NULL);
  if (!error)
    return;

  /* Translators: what keeps the program from looking into the folder that was chosen, as the system says it. */
  problem = g_strdup_printf (_ ("The folder cannot be looked into: %s"), error->message);
  gtk_label_set_text (self->error, problem);
}

static void
update (PlxVerificationPage *self)
{
  GFile *folder = plx_articles_get_folder (self->articles);
  PlxVerification *verification = plx_articles_get_verification (self->articles);

  gtk_stack_set_visible_child (self->content, folder ? self->results : self->invitation);
  if (!folder)
    return;

  show_folder (self, folder);
  watch_progress (self);
  if (verification != self->shown || !verification)
    show_results (self, verification);
}

/* A wide page */

static void
plx_verification_page_set_dossier (PlxWidePage *page, PlxDossier *dossier)
{
}

/* @nick: (nullable): of a verdict */
static int
find_filter (const char *nick)
{
  for (int i = 0; nick && i < PLX_N_VERDICTS; i++)
    if (g_str_equal (plx_enum_get_nick (PLX_TYPE_VERDICT, i), nick))
      return i;
  return NOT_VERBATIM;
}

static void
plx_verification_page_show (PlxWidePage *page, const PlxPlace *place)
{
  PlxVerificationPage *self = PLX_VERIFICATION_PAGE (page);
  int filter = find_filter (place->filter);

  plx_articles_check_unasked (self->articles);
  if (place->filter && filter != self->filter && self->shown && count (self, filter) > 0)
    {
      self->filter = filter;
      self->chosen = TRUE;
      show_results (self, self->shown);
    }
  update (self);
}

static void
plx_verification_page_describe (PlxWidePage *page, PlxPlace *place)
{
  PlxVerificationPage *self = PLX_VERIFICATION_PAGE (page);

  g_free (place->filter);
  place->filter = self->chosen && self->filter != NOT_VERBATIM
                      ? g_strdup (plx_enum_get_nick (PLX_TYPE_VERDICT, self->filter))
                      : NULL;
}

static void
plx_verification_page_wide_page_init (PlxWidePageInterface *iface)
{
  iface->set_dossier = plx_verification_page_set_dossier;
  iface->show = plx_verification_page_show;
  iface->describe = plx_verification_page_describe;
}

static void
choose_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  plx_articles_dialog_show (PLX_VERIFICATION_PAGE (widget)->articles, GTK_WINDOW (gtk_widget_get_root (widget)));
}

static void
check_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  plx_articles_check (PLX_VERIFICATION_PAGE (widget)->articles);
}

static void
stop_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  plx_articles_stop (PLX_VERIFICATION_PAGE (widget)->articles);
}

/* The first button or row of what is shown. */
static gboolean
plx_verification_page_grab_focus (GtkWidget *widget)
{
  PlxVerificationPage *self = PLX_VERIFICATION_PAGE (widget);
  GtkWidget *visible = gtk_stack_get_visible_child (self->content);

  if (visible == self->results && self->shown)
    return gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD)
           || gtk_widget_child_focus (self->results, GTK_DIR_TAB_FORWARD);
  return visible && gtk_widget_child_focus (visible, GTK_DIR_TAB_FORWARD);
}

static void
plx_verification_page_dispose (GObject *object)
{
  PlxVerificationPage *self = PLX_VERIFICATION_PAGE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->progress_source, g_source_remove);
  while (self->filters && (child = gtk_widget_get_first_child (self->filters)))
    gtk_widget_unparent (child);
  self->filters = NULL;
  g_clear_pointer ((GtkWidget **) &self->content, gtk_widget_unparent);
  g_clear_object (&self->rows);
  g_clear_object (&self->shown);
  g_clear_object (&self->articles);
  G_OBJECT_CLASS (plx_verification_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, PlxVerificationPage, content);
  gtk_widget_class_bind_template_child (widget_class, PlxVerificationPage, invitation);
  gtk_widget_class_bind_template_child (widget_class, PlxVerificationPage, results);
  gtk_widget_class_bind_template_child (widget_class, PlxVerificationPage, folder);
  gtk_widget_class_bind_template_child (widget_class, PlxVerificationPage, check_button);
  gtk_widget_class_bind_template_child (widget_class, PlxVerificationPage, summary);
  gtk_widget_class_bind_template_child (widget_class, PlxVerificationPage, summary_sign);
  gtk_widget_class_bind_template_child (widget_class, PlxVerificationPage, summary_text);
  gtk_widget_class_bind_template_child (widget_class, PlxVerificationPage, progress);
  gtk_widget_class_bind_template_child (widget_class, PlxVerificationPage, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, PlxVerificationPage, error);
  gtk_widget_class_bind_template_child (widget_class, PlxVerificationPage, texts);
  gtk_widget_class_bind_template_child (widget_class, PlxVerificationPage, filters);
  gtk_widget_class_bind_template_child (widget_class, PlxVerificationPage, list);
  gtk_widget_class_bind_template_callback (widget_class, on_activate);
}

static void
plx_verification_page_class_init (PlxVerificationPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_verification_page_dispose;
  widget_class->grab_focus = plx_verification_page_grab_focus;

  g_type_ensure (PLX_TYPE_COLUMN);
  g_type_ensure (PLX_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-verification-page.ui");
  bind_children (widget_class);
  gtk_widget_class_install_action (widget_class, "verification.choose", NULL, choose_action);
  gtk_widget_class_install_action (widget_class, "verification.check", NULL, check_action);
  gtk_widget_class_install_action (widget_class, "verification.stop", NULL, stop_action);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_verification_page_init (PlxVerificationPage *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  self->filter = NOT_VERBATIM;
  gtk_widget_init_template (GTK_WIDGET (self));
  plx_stack_name_nothing (self->content);
  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
}

void
plx_verification_page_set_articles (PlxVerificationPage *self, PlxArticles *articles)
{
  g_return_if_fail (PLX_IS_VERIFICATION_PAGE (self));

  self->articles = g_object_ref (articles);
  g_signal_connect_object (articles, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
}
