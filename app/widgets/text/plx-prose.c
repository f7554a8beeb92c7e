/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-prose.h"

#include <glib/gi18n-lib.h>

#include "plx-claim-phrase.h"
#include "plx-text.h"
#include "plx-text-direction.h"

/* The lines of a text in a card. */
#define COMPACT_LINES 12

#define PARAGRAPH_SPACING 8

struct _PlxProse
{
  GtkWidget parent_instance;

  gboolean heading;
  gboolean compact;

  char *text;
  const char *rest; /* (nullable): what is not shown yet of text */
  PlxSafeTextKind kind;
  gboolean in_marks;

  GtkWidget *mark; /* (nullable): the opening quotation mark */
  GtkWidget *more; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (PlxProse, plx_prose, GTK_TYPE_WIDGET)

enum
{
  PROP_HEADING = 1,
  PROP_COMPACT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
flows (PlxProse *self, GtkWidget *child)
{
  return child != self->mark && gtk_widget_should_layout (child);
}

static GtkSizeRequestMode
plx_prose_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
plx_prose_measure (GtkWidget *widget,
                   GtkOrientation orientation,
                   int for_size,
                   int *minimum,
                   int *natural,
                   int *minimum_baseline,
                   int *natural_baseline)
{
  PlxProse *self = PLX_PROSE (widget);
  gboolean first = TRUE;

  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural, baseline;

      if (!flows (self, child))
        continue;
      gtk_widget_measure (child, orientation, for_size, &child_minimum, &child_natural, NULL, &baseline);
      if (orientation == GTK_ORIENTATION_HORIZONTAL)
        {
          *minimum = MAX (*minimum, child_minimum);
          *natural = MAX (*natural, child_natural);
          continue;
        }
      if (first)
        *minimum_baseline = *natural_baseline = baseline;
      *minimum += child_minimum + (first ? 0 : PARAGRAPH_SPACING);
      *natural += child_natural + (first ? 0 : PARAGRAPH_SPACING);
      first = FALSE;
    }
}

static void
allocate_mark (PlxProse *self, int width)
{
  GtkRequisition size;
  GtkAllocation place;

  gtk_widget_get_preferred_size (self->mark, NULL, &size);
  place = (GtkAllocation){ -size.width, 0, size.width, size.height };
  if (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL)
    place.x = width;
  gtk_widget_size_allocate (self->mark, &place, -1);
}

static void
plx_prose_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PlxProse *self = PLX_PROSE (widget);
  GtkAllocation place = { 0, 0, width, 0 };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!flows (self, child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, &place.height, NULL, NULL, NULL);
      gtk_widget_size_allocate (child, &place, -1);
      place.y += place.height + PARAGRAPH_SPACING;
    }
  if (self->mark != NULL)
    allocate_mark (self, width);
}

/* The opening or the closing quotation mark of the user's language, with the space that may belong to it. */
static char *
dup_mark (gboolean closing)
{
  g_autofree char *marks = plx_quote ("\n");
  g_auto (GStrv) parts = g_strsplit (marks, "\n", 2);

  return g_strdup (parts[closing ? 1 : 0]);
}

/* A paragraph of a card is only drawn; one of a page can be selected and copied. */
static GtkWidget *
create_paragraph (PlxProse *self, const char *shown, gboolean is_first)
{
  GtkWidget *text;

  if (!self->compact)
    return g_object_new (GTK_TYPE_LABEL, "accessible-role",
                         self->heading && is_first ? GTK_ACCESSIBLE_ROLE_HEADING : GTK_ACCESSIBLE_ROLE_LABEL,
                         "label", shown, "selectable", TRUE, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                         "xalign", 0.0, NULL);
  text = plx_text_new ();
  plx_text_set_text (PLX_TEXT (text), shown);
  plx_text_set_lines (PLX_TEXT (text), COMPACT_LINES);
  return text;
}

static void
show_rest (PlxProse *self)
{
  const char *text = self->rest != NULL ? self->rest : self->text;
  g_autofree char *safe = plx_safe_text (text, self->kind, self->compact ? NULL : &self->rest);
  g_autofree char *mark = dup_mark (TRUE);
  g_autofree char *shown = NULL;

  if (self->compact)
    self->rest = NULL;
  shown = g_strconcat (safe, self->in_marks && self->rest == NULL ? mark : NULL, NULL);
  gtk_widget_insert_before (create_paragraph (self, shown, text == self->text), GTK_WIDGET (self),
                            self->more);
  if (self->more != NULL)
    gtk_widget_set_visible (self->more, self->rest != NULL);
}

static void
add_mark (PlxProse *self)
{
  g_autofree char *mark = dup_mark (FALSE);

  self->mark = g_object_new (self->compact ? PLX_TYPE_TEXT : GTK_TYPE_LABEL, "accessible-role",
                             GTK_ACCESSIBLE_ROLE_PRESENTATION, "can-target", FALSE, NULL);
  if (self->compact)
    plx_text_set_text (PLX_TEXT (self->mark), mark);
  else
    gtk_label_set_text (GTK_LABEL (self->mark), mark);
  gtk_widget_set_parent (self->mark, GTK_WIDGET (self));
}

static void
add_more_button (PlxProse *self)
{
  self->more = gtk_button_new_with_label (_ ("Show More of the Text"));
  gtk_widget_add_css_class (self->more, "more");
  gtk_widget_set_halign (self->more, GTK_ALIGN_START);
  g_signal_connect_swapped (self->more, "clicked", G_CALLBACK (show_rest), self);
  gtk_widget_set_parent (self->more, GTK_WIDGET (self));
}

static void
clear (PlxProse *self)
{
  GtkWidget *child;

  self->mark = NULL;
  self->more = NULL;
  self->rest = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
}

/* A label takes the direction of the window, not that of its parent. */
static void
pass_direction_on (PlxProse *self)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gtk_widget_set_direction (child, gtk_widget_get_direction (GTK_WIDGET (self)));
}

void
plx_prose_set_text (PlxProse *self, const char *text, PlxSafeTextKind kind, gboolean in_marks)
{
  g_autofree char *given = g_strdup (text);

  g_return_if_fail (PLX_IS_PROSE (self));

  clear (self);
  g_free (self->text);
  self->text = g_steal_pointer (&given);
  self->kind = kind;
  self->in_marks = in_marks;
  gtk_widget_set_visible (GTK_WIDGET (self), self->text != NULL && *self->text != '\0');
  if (!gtk_widget_get_visible (GTK_WIDGET (self)))
    return;
  gtk_widget_set_direction (GTK_WIDGET (self), kind == PLX_SAFE_TEXT_QUOTATION
                                                   ? plx_text_find_direction (text)
                                                   : GTK_TEXT_DIR_NONE);
  if (in_marks)
    add_mark (self);
  show_rest (self);
  if (self->rest != NULL)
    add_more_button (self);
  pass_direction_on (self);
}

const char *
plx_prose_get_text (PlxProse *self)
{
  g_return_val_if_fail (PLX_IS_PROSE (self), NULL);

  return self->text;
}

static gboolean
plx_prose_grab_focus (GtkWidget *widget)
{
  PlxProse *self = PLX_PROSE (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (child != self->mark && gtk_widget_grab_focus (child))
      return TRUE;
  return FALSE;
}

static void
plx_prose_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PlxProse *self = PLX_PROSE (object);

  switch (id)
    {
    case PROP_HEADING: g_value_set_boolean (value, self->heading); break;
    case PROP_COMPACT: g_value_set_boolean (value, self->compact); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
plx_prose_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PlxProse *self = PLX_PROSE (object);

  switch (id)
    {
    case PROP_HEADING: self->heading = g_value_get_boolean (value); break;
    case PROP_COMPACT: self->compact = g_value_get_boolean (value); break;
    default: G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
plx_prose_dispose (GObject *object)
{
  clear (PLX_PROSE (object));
  G_OBJECT_CLASS (plx_prose_parent_class)->dispose (object);
}

static void
plx_prose_finalize (GObject *object)
{
  g_free (PLX_PROSE (object)->text);
  G_OBJECT_CLASS (plx_prose_parent_class)->finalize (object);
}

static void
plx_prose_class_init (PlxProseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = plx_prose_dispose;
  object_class->finalize = plx_prose_finalize;
  object_class->get_property = plx_prose_get_property;
  object_class->set_property = plx_prose_set_property;
  widget_class->get_request_mode = plx_prose_get_request_mode;
  widget_class->measure = plx_prose_measure;
  widget_class->size_allocate = plx_prose_size_allocate;
  widget_class->grab_focus = plx_prose_grab_focus;

  properties[PROP_HEADING] = g_param_spec_boolean ("heading", NULL, NULL, FALSE, flags);
  properties[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_css_name (widget_class, "prose");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
plx_prose_init (PlxProse *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
