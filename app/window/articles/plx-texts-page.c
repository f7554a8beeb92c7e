/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-texts-page.h"

#include <glib/gi18n-lib.h>

#include "plx-article-row.h"
#include "plx-articles-dialog.h"
#include "plx-column.h"
#include "plx-config.h"
#include "plx-date-format.h"
#include "plx-line-view.h"
#include "plx-record-picker.h"
#include "plx-safe-text.h"
#include "plx-stack.h"
#include "plx-wrap-box.h"

/* On the way to a paragraph: see scroll_now(). */
#define SCROLLED_TO_END (-2.0)

struct _PlxTextsPage
{
  GtkWidget parent_instance;

  GtkWidget *choose_button;
  GtkWidget *content;
  PlxRecordPicker *picker;
  GtkLabel *headline;
  PlxLineView *about;
  GtkStack *stack;
  GtkWidget *reader;
  GtkWidget *refusal;
  GtkLabel *refusal_title;
  GtkLabel *refusal_text;
  GtkListView *list;
  GtkScrolledWindow *scroller;

  PlxArticles *articles;
  PlxArticlePage *page;      /* NULL until the text is read */
  GFile *folder;             /* that it was looked for in; NULL for none */
  GCancellable *cancellable; /* of the reading */
  guint32 citation;          /* that is brought out; PLX_NO_ROW for none */
  double scroll;             /* where to scroll when the text is there */
};

static void plx_texts_page_wide_page_init (PlxWidePageInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (PlxTextsPage, plx_texts_page, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (PLX_TYPE_WIDE_PAGE, plx_texts_page_wide_page_init))

/* Rows */

static void
on_setup (GtkSignalListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *column = g_object_new (PLX_TYPE_COLUMN, "width", PLX_ARTICLE_ROW_WIDTH, NULL);

  gtk_widget_set_parent (g_object_new (PLX_TYPE_ARTICLE_ROW, NULL), column);
  gtk_list_item_set_child (item, column);
  /* Otherwise a press in a row that is partly in sight would bring all of it there, away from under the pointer. */
  gtk_list_item_set_activatable (item, FALSE);
  gtk_list_item_set_selectable (item, FALSE);
}

static void
on_bind (PlxTextsPage *self, GtkListItem *item)
{
  GtkWidget *column = gtk_list_item_get_child (item);
  PlxArticleRow *row = PLX_ARTICLE_ROW (gtk_widget_get_first_child (column));
  g_autofree char *name = NULL;

  plx_article_row_set_paragraph (row, gtk_list_item_get_item (item), self->citation);
  name = plx_article_row_dup_name (row);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (column)), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

/* The text */

static PlxSource *
dup_source (PlxTextsPage *self)
{
  return PLX_SOURCE (plx_record_picker_dup_record (self->picker));
}

static void
show_refusal (PlxTextsPage *self, const char *title, const char *text)
{
  g_autofree char *safe = plx_safe_name (text);

  gtk_label_set_text (self->refusal_title, title);
  gtk_label_set_text (self->refusal_text, safe);
  gtk_stack_set_visible_child (self->stack, self->refusal);
}

static void
show_error (PlxTextsPage *self, const GError *error)
{
  /* Translators: %s is a message such as “the text is not in the folder”. */
  g_autofree char *text = g_strdup_printf (_ ("It was not read: %s."), error->message);

  if (g_error_matches (error, PLX_ARTICLE_ERROR, PLX_ARTICLE_ERROR_ANOTHER_TEXT))
    show_refusal (self, _ ("This is another text"),
                  _ ("The SHA-256 of the file is not the one that the dossier names. Nothing is marked in a text that the dossier was not made from."));
  else
    show_refusal (self, _ ("The text is not at hand"), text);
}

static void
show_about (PlxTextsPage *self, PlxSource *source)
{
  g_autoptr (PlxLine) line = plx_line_new ();
  g_autofree char *headline = plx_safe_name (plx_source_get_headline (source));
  PlxDate date;

  gtk_label_set_text (self->headline, headline);
  gtk_widget_set_visible (GTK_WIDGET (self->headline), *headline != '\0');
  plx_line_add_record (line, PLX_RUN_PLAIN, PLX_RECORD (source));
  if (plx_source_get_published (source, &date))
    {
      g_autofree char *text = plx_date_format (&date, PLX_DATE_FORM_LONG);

      plx_line_add_item (line, PLX_RUN_DIM, text, NULL);
    }
  if (self->page)
    {
      guint n = plx_article_page_count_passages (self->page);
      g_autofree char *passages = g_strdup_printf (ngettext ("%'u passage is cited", "%'u passages are cited", n), n);
      guint n_lost = plx_article_page_count_citations (self->page) - n;
      g_autofree char *lost
          = g_strdup_printf (ngettext ("%'u citation is not found", "%'u citations are not found", n_lost), n_lost);

      plx_line_add_item (line, PLX_RUN_DIM, passages, NULL);
      if (n_lost > 0)
        plx_line_add_item (line, PLX_RUN_CAUTION, lost, NULL);
    }
  plx_line_view_set_line (self->about, line);
}

/* The paragraph that a citation names. */
static guint
find_paragraph (PlxTextsPage *self)
{
  PlxDossier *dossier = plx_articles_get_dossier (self->articles);
  g_autoptr (PlxRecord) citation = NULL;

  if (self->citation >= plx_dossier_count_rows (dossier, PLX_RECORD_CITATION))
    return 0;
  citation = plx_dossier_dup_record (dossier, PLX_RECORD_CITATION, self->citation);
  return plx_citation_get_paragraph (PLX_CITATION (citation));
}

static void
scroll_to_row (PlxTextsPage *self, guint position)
{
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
}

/* The list is laid out in the frame that follows, and what it scrolls to comes to the edge from which it is reached: from
   below, to the top. */
static gboolean
scroll_now (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  PlxTextsPage *self = PLX_TEXTS_PAGE (widget);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  guint paragraph = find_paragraph (self);

  if (!gtk_widget_get_mapped (GTK_WIDGET (self->list)) || gtk_adjustment_get_page_size (adjustment) <= 0)
    return G_SOURCE_CONTINUE;
  if (self->scroll >= 0)
    {
      gtk_adjustment_set_value (adjustment, self->scroll);
      return G_SOURCE_REMOVE;
    }
  if (paragraph < 1)
    return G_SOURCE_REMOVE;
  if (self->scroll > SCROLLED_TO_END)
    {
      self->scroll = SCROLLED_TO_END;
      scroll_to_row (self, g_list_model_get_n_items (G_LIST_MODEL (self->page)) - 1);
      return G_SOURCE_CONTINUE;
    }
  scroll_to_row (self, paragraph - 1);
  return G_SOURCE_REMOVE;
}

static void
show_text (PlxTextsPage *self)
{
  GtkNoSelection *selection = gtk_no_selection_new (g_object_ref (G_LIST_MODEL (self->page)));

  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
  g_object_unref (selection);
  gtk_stack_set_visible_child (self->stack, self->reader);
  gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_now, NULL, NULL);
}

static void
on_read (GObject *source_object, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (PlxTextsPage) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (PlxArticlePage) page = plx_articles_read_finish (result, &error);
  g_autoptr (PlxSource) source = NULL;

  if (g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    return;

  g_clear_object (&self->cancellable);
  g_set_object (&self->page, page);
  source = dup_source (self);
  if (source)
    show_about (self, source);
  if (page)
    show_text (self);
  else
    show_error (self, error);
}

static void
forget_text (PlxTextsPage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_list_view_set_model (self->list, NULL);
  g_clear_object (&self->page);
}

static void
read_text (PlxTextsPage *self)
{
  g_autoptr (PlxSource) source = dup_source (self);

  forget_text (self);
  g_set_object (&self->folder, plx_articles_get_folder (self->articles));
  gtk_widget_set_visible (GTK_WIDGET (self->picker), source != NULL);
  gtk_widget_set_visible (self->choose_button, source != NULL);
  if (!source)
    {
      show_refusal (self, _ ("There are no texts"), _ ("No source of this dossier names a text."));
      return;
    }

  show_about (self, source);
  if (!plx_articles_get_folder (self->articles))
    {
      show_refusal (self, _ ("Where are the articles?"),
                    _ ("The articles are not part of a dossier: choose the folder in which they lie. They stay there, and nothing of them is copied."));
      return;
    }

  self->cancellable = g_cancellable_new ();
  plx_articles_read_async (self->articles, source, self->cancellable, on_read, g_object_ref (self));
}

static gboolean
is_in_folder (PlxTextsPage *self)
{
  GFile *folder = plx_articles_get_folder (self->articles);

  return folder && self->folder && g_file_equal (folder, self->folder);
}

static void
on_articles_changed (PlxTextsPage *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && !is_in_folder (self))
    read_text (self);
}

/* A wide page */

static void
on_source_chosen (PlxTextsPage *self, const char *id)
{
  plx_wide_page_turn (PLX_WIDE_PAGE (self), id);
}

/* The sound sources that name a text. */
static GListModel *
dup_sources (PlxDossier *dossier)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (guint32));

  for (guint32 row = 0; row < plx_dossier_count_rows (dossier, PLX_RECORD_SOURCE); row++)
    {
      g_autoptr (PlxRecord) source = plx_dossier_dup_record (dossier, PLX_RECORD_SOURCE, row);
      g_autoptr (PlxRecord) file = plx_source_dup_text_file (PLX_SOURCE (source));

      if (file && plx_record_is_sound (source))
        g_array_append_val (rows, row);
    }
  return plx_dossier_dup_rows (dossier, PLX_RECORD_SOURCE, rows);
}

static void
plx_texts_page_set_dossier (PlxWidePage *page, PlxDossier *dossier)
{
  g_autoptr (GListModel) sources = dup_sources (dossier);

  plx_record_picker_set_records (PLX_TEXTS_PAGE (page)->picker, sources, NULL);
}

static gboolean
shows_source (PlxTextsPage *self)
{
  g_autoptr (PlxSource) source = dup_source (self);

  return source && self->page && is_in_folder (self)
         && plx_record_equal (PLX_RECORD (source), PLX_RECORD (plx_article_page_get_source (self->page)));
}

static void
plx_texts_page_show (PlxWidePage *page, const PlxPlace *place)
{
  PlxTextsPage *self = PLX_TEXTS_PAGE (page);
  gboolean same_citation = self->citation == place->citation;

  plx_record_picker_set_record (self->picker, place->record_id);
  self->citation = place->citation;
  self->scroll = place->page_scroll;
  if (!shows_source (self))
    read_text (self);
  else if (!same_citation)
    show_text (self);
  else
    gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_now, NULL, NULL);
}

static void
plx_texts_page_describe (PlxWidePage *page, PlxPlace *place)
{
  PlxTextsPage *self = PLX_TEXTS_PAGE (page);

  place->page_scroll = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller));
  place->citation = self->citation;
}

static void
plx_texts_page_step (PlxWidePage *page, int steps)
{
  plx_record_picker_step (PLX_TEXTS_PAGE (page)->picker, steps);
}

static void
plx_texts_page_wide_page_init (PlxWidePageInterface *iface)
{
  iface->set_dossier = plx_texts_page_set_dossier;
  iface->show = plx_texts_page_show;
  iface->describe = plx_texts_page_describe;
  iface->step = plx_texts_page_step;
}

static void
choose_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  plx_articles_dialog_show (PLX_TEXTS_PAGE (widget)->articles, GTK_WINDOW (gtk_widget_get_root (widget)));
}

static gboolean
plx_texts_page_grab_focus (GtkWidget *widget)
{
  PlxTextsPage *self = PLX_TEXTS_PAGE (widget);
  GtkWidget *visible = gtk_stack_get_visible_child (self->stack);

  return (visible && gtk_widget_child_focus (visible, GTK_DIR_TAB_FORWARD))
         || gtk_widget_grab_focus (GTK_WIDGET (self->picker));
}

static void
plx_texts_page_dispose (GObject *object)
{
  PlxTextsPage *self = PLX_TEXTS_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->content, gtk_widget_unparent);
  g_clear_object (&self->page);
  g_clear_object (&self->folder);
  g_clear_object (&self->articles);
  G_OBJECT_CLASS (plx_texts_page_parent_class)->dispose (object);
}

static void
plx_texts_page_class_init (PlxTextsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_texts_page_dispose;
  widget_class->grab_focus = plx_texts_page_grab_focus;

  g_type_ensure (PLX_TYPE_COLUMN);
  g_type_ensure (PLX_TYPE_LINE_VIEW);
  g_type_ensure (PLX_TYPE_RECORD_PICKER);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-texts-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxTextsPage, content);
  gtk_widget_class_bind_template_child (widget_class, PlxTextsPage, picker);
  gtk_widget_class_bind_template_child (widget_class, PlxTextsPage, choose_button);
  gtk_widget_class_bind_template_child (widget_class, PlxTextsPage, headline);
  gtk_widget_class_bind_template_child (widget_class, PlxTextsPage, about);
  gtk_widget_class_bind_template_child (widget_class, PlxTextsPage, stack);
  gtk_widget_class_bind_template_child (widget_class, PlxTextsPage, reader);
  gtk_widget_class_bind_template_child (widget_class, PlxTextsPage, refusal);
  gtk_widget_class_bind_template_child (widget_class, PlxTextsPage, refusal_title);
  gtk_widget_class_bind_template_child (widget_class, PlxTextsPage, refusal_text);
  gtk_widget_class_bind_template_child (widget_class, PlxTextsPage, list);
  gtk_widget_class_bind_template_child (widget_class, PlxTextsPage, scroller);
  gtk_widget_class_bind_template_callback (widget_class, on_source_chosen);
  gtk_widget_class_install_action (widget_class, "texts.choose", NULL, choose_action);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_texts_page_init (PlxTextsPage *self)
{
  g_autoptr (GtkListItemFactory) factory = gtk_signal_list_item_factory_new ();

  self->citation = PLX_NO_ROW;
  gtk_widget_init_template (GTK_WIDGET (self));
  plx_stack_name_nothing (self->stack);
  g_signal_connect (factory, "setup", G_CALLBACK (on_setup), NULL);
  g_signal_connect_object (factory, "bind", G_CALLBACK (on_bind), self, G_CONNECT_SWAPPED);
  gtk_list_view_set_factory (self->list, factory);
}

void
plx_texts_page_set_articles (PlxTextsPage *self, PlxArticles *articles)
{
  g_return_if_fail (PLX_IS_TEXTS_PAGE (self));

  self->articles = g_object_ref (articles);
  g_signal_connect_object (articles, "changed", G_CALLBACK (on_articles_changed), self, G_CONNECT_SWAPPED);
}
