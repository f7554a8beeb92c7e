/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-section-view.h"

#include <glib/gi18n-lib.h>

#include "plx-card-view.h"
#include "plx-pair.h"
#include "plx-safe-text.h"
#include "plx-wordings-view.h"

struct _PlxSectionView
{
  GtkWidget parent_instance;

  GtkWidget *header;
  GtkLabel *title;
  GtkWidget *ignore_style;
  GtkBox *cards;
  GtkButton *more;

  GListModel *records;
  PlxRecord *context; /* nullable */
  PlxVerification *verification; /* nullable */
  guint shown;        /* how many are to be shown */
  guint built;        /* how many cards there are */
  char *heading;      /* of the last card, with its date */
};

G_DEFINE_FINAL_TYPE (PlxSectionView, plx_section_view, GTK_TYPE_WIDGET)

static guint
next_step (PlxSectionView *self)
{
  return MIN (PLX_SECTION_VIEW_STEP, g_list_model_get_n_items (self->records) - self->shown);
}

static void
update_more (PlxSectionView *self)
{
  guint n = next_step (self);
  g_autofree char *label = NULL;

  /* TRANSLATORS: a button below a list of records. */
  label = g_strdup_printf (ngettext ("Show %u More", "Show %u More", n), n);
  gtk_button_set_label (self->more, label);
  gtk_widget_set_visible (GTK_WIDGET (self->more), n > 0 && self->built == self->shown);
}

/* What somebody said at one time stands together under one heading. */
static void
join_cards (PlxSectionView *self, const PlxCard *card, GtkWidget *view)
{
  GtkWidget *above = gtk_widget_get_prev_sibling (view);
  g_autofree char *line = plx_line_to_text (card->heading);
  g_autofree char *heading = g_strconcat (line, "\n", card->aside, NULL);

  if (above != NULL && *line != '\0' && g_strcmp0 (heading, self->heading) == 0)
    plx_card_view_join (PLX_CARD_VIEW (view), PLX_CARD_VIEW (above));
  g_free (self->heading);
  self->heading = g_steal_pointer (&heading);
}

static void
build_card (PlxSectionView *self)
{
  g_autoptr (PlxRecord) record = g_list_model_get_item (self->records, self->built);
  g_autoptr (PlxCard) card = plx_card_new_for_record (record, self->context);
  GtkWidget *view;

  if (self->verification != NULL)
    plx_card_add_verdicts (card, self->verification);
  view = plx_card_view_new (card);
  gtk_box_append (self->cards, view);
  join_cards (self, card, view);
  self->built++;
}

gboolean
plx_section_view_build (PlxSectionView *self, gint64 deadline)
{
  g_return_val_if_fail (PLX_IS_SECTION_VIEW (self), TRUE);

  if (self->built == self->shown)
    return TRUE;
  do
    build_card (self);
  while (self->built < self->shown && g_get_monotonic_time () < deadline);
  update_more (self);
  return self->built == self->shown;
}

/* The focus goes from the button, which may vanish, to the first of the cards that it brought. */
static void
on_more_clicked (PlxSectionView *self)
{
  GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (self->cards));

  self->shown += next_step (self);
  plx_section_view_build (self, G_MAXINT64);
  gtk_widget_grab_focus (gtk_widget_get_next_sibling (last));
}

/* The page remembers what is chosen (page.ignore-style), for the next that has a choice. A section that is
 * taken from its page loses the action, and with it the choice, but is shown no more. */
static void
on_ignore_style_changed (PlxSectionView *self)
{
  GtkWidget *wordings;

  if (gtk_widget_get_parent (GTK_WIDGET (self)) == NULL)
    return;
  wordings = gtk_widget_get_first_child (GTK_WIDGET (self->cards));
  if (wordings != NULL && PLX_IS_WORDINGS_VIEW (wordings))
    plx_wordings_view_set_ignore_style (PLX_WORDINGS_VIEW (wordings),
                                        gtk_check_button_get_active (GTK_CHECK_BUTTON (self->ignore_style)));
}

/* Wordings stand in the place of the cards. */
static void
show_wordings (PlxSectionView *self, const PlxWordings *wordings)
{
  self->shown = self->built = g_list_model_get_n_items (self->records);
  gtk_box_append (self->cards, plx_wordings_view_new (PLX_CLAIM (self->context), self->verification));
  gtk_widget_set_visible (self->ignore_style, wordings->depends_on_style);
}

static void
plx_section_view_dispose (GObject *object)
{
  PlxSectionView *self = PLX_SECTION_VIEW (object);

  g_clear_pointer (&self->header, gtk_widget_unparent);
  g_clear_pointer ((GtkWidget **) &self->cards, gtk_widget_unparent);
  g_clear_pointer ((GtkWidget **) &self->more, gtk_widget_unparent);
  g_clear_object (&self->records);
  g_clear_object (&self->context);
  g_clear_object (&self->verification);
  G_OBJECT_CLASS (plx_section_view_parent_class)->dispose (object);
}

static void
plx_section_view_finalize (GObject *object)
{
  g_free (PLX_SECTION_VIEW (object)->heading);
  G_OBJECT_CLASS (plx_section_view_parent_class)->finalize (object);
}

static void
plx_section_view_class_init (PlxSectionViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = plx_section_view_dispose;
  G_OBJECT_CLASS (klass)->finalize = plx_section_view_finalize;
  g_type_ensure (PLX_TYPE_PAIR);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-section-view.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxSectionView, header);
  gtk_widget_class_bind_template_child (widget_class, PlxSectionView, title);
  gtk_widget_class_bind_template_child (widget_class, PlxSectionView, ignore_style);
  gtk_widget_class_bind_template_child (widget_class, PlxSectionView, cards);
  gtk_widget_class_bind_template_child (widget_class, PlxSectionView, more);
  gtk_widget_class_bind_template_callback (widget_class, on_ignore_style_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_more_clicked);
  gtk_widget_class_set_css_name (widget_class, "section");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
plx_section_view_init (PlxSectionView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->title), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
}

GtkWidget *
plx_section_view_new (const PlxSection *section, PlxRecord *context, guint shown)
{
  PlxSectionView *self = g_object_new (PLX_TYPE_SECTION_VIEW, NULL);
  g_autofree char *title = plx_safe_name (section->title);

  self->records = g_object_ref (section->records);
  self->context = context != NULL ? g_object_ref (context) : NULL;
  g_set_object (&self->verification, section->verification);
  self->shown = MIN (MAX (shown, PLX_SECTION_VIEW_STEP), g_list_model_get_n_items (self->records));
  if (section->wordings != NULL && context != NULL)
    show_wordings (self, section->wordings);
  gtk_label_set_text (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return GTK_WIDGET (self);
}

guint
plx_section_view_get_shown (PlxSectionView *self)
{
  g_return_val_if_fail (PLX_IS_SECTION_VIEW (self), 0);

  return self->shown;
}
