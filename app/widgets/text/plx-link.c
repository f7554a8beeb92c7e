/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-link.h"

#include "plx-record-kind.h"

/* How far around the words the pointer is taken for them. */
#define SLACK 2.0f

struct _PlxLink
{
  GtkWidget parent_instance;

  char *target;
  const char *action;
  guint32 citation; /* PLX_NO_ROW for none */
  GArray *areas; /* of graphene_rect_t */
};

G_DEFINE_FINAL_TYPE (PlxLink, plx_link, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ACTIVATE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
on_released (GtkGestureClick *gesture, int n_press, double x, double y, PlxLink *self)
{
  if (!gtk_widget_contains (GTK_WIDGET (self), x, y))
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  g_signal_emit (self, signals[SIGNAL_ACTIVATE], 0);
}

static void
on_pressed (GtkGestureClick *gesture, int n_press, double x, double y, PlxLink *self)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[SIGNAL_ACTIVATE], 0);
}

static void
plx_link_activate (PlxLink *self)
{
  if (self->citation != PLX_NO_ROW
      && gtk_widget_activate_action (GTK_WIDGET (self), "win.show-citation", "u", self->citation))
    return;
  if (self->target != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), self->action, "s", self->target);
}

static gboolean
plx_link_contains (GtkWidget *widget, double x, double y)
{
  PlxLink *self = PLX_LINK (widget);

  for (guint i = 0; i < self->areas->len; i++)
    {
      graphene_rect_t area = g_array_index (self->areas, graphene_rect_t, i);

      graphene_rect_inset (&area, -SLACK, -SLACK);
      if (graphene_rect_contains_point (&area, &GRAPHENE_POINT_INIT (x, y)))
        return TRUE;
    }
  return FALSE;
}

static void
plx_link_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PlxLink *self = PLX_LINK (widget);
  const float width[] = { 2, 2, 2, 2 };
  GdkRGBA color;

  if ((gtk_widget_get_state_flags (widget) & GTK_STATE_FLAG_FOCUS_VISIBLE) == 0 ||
      !gtk_widget_has_focus (widget))
    return;
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  for (guint i = 0; i < self->areas->len; i++)
    {
      graphene_rect_t area = g_array_index (self->areas, graphene_rect_t, i);
      GskRoundedRect ring;

      graphene_rect_inset (&area, -4, -1);
      gsk_rounded_rect_init_from_rect (&ring, &area, 5);
      gtk_snapshot_append_border (snapshot, &ring, width, (GdkRGBA[]){ color, color, color, color });
    }
}

static void
plx_link_finalize (GObject *object)
{
  PlxLink *self = PLX_LINK (object);

  g_free (self->target);
  g_array_unref (self->areas);
  G_OBJECT_CLASS (plx_link_parent_class)->finalize (object);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  const guint keys[] = { GDK_KEY_Return, GDK_KEY_ISO_Enter, GDK_KEY_KP_Enter };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_signal (widget_class, keys[i], 0, "activate", NULL);
}

static void
plx_link_class_init (PlxLinkClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = plx_link_finalize;
  widget_class->contains = plx_link_contains;
  widget_class->snapshot = plx_link_snapshot;

  /**
   * PlxLink::activate:
   *
   * Somebody opens the link.
   */
  signals[SIGNAL_ACTIVATE] =
      g_signal_new_class_handler ("activate", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_FIRST | G_SIGNAL_ACTION,
                                  G_CALLBACK (plx_link_activate), NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_activate_signal (widget_class, signals[SIGNAL_ACTIVATE]);
  gtk_widget_class_install_action (widget_class, "link.open", NULL, open_action);
  add_bindings (widget_class);
  gtk_widget_class_set_css_name (widget_class, "link");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LINK);
}

static void
plx_link_init (PlxLink *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->action = "win.show-record";
  self->citation = PLX_NO_ROW;
  self->areas = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");
  g_signal_connect (click, "pressed", G_CALLBACK (on_pressed), self);
  g_signal_connect (click, "released", G_CALLBACK (on_released), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}

GtkWidget *
plx_link_new (const char *words, const char *target)
{
  PlxLink *self = g_object_new (PLX_TYPE_LINK, NULL);

  self->target = g_strdup (target);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  return GTK_WIDGET (self);
}

void
plx_link_set_action (PlxLink *self, const char *action)
{
  g_return_if_fail (PLX_IS_LINK (self));

  self->action = action;
}

void
plx_link_set_citation (PlxLink *self, guint32 citation)
{
  g_return_if_fail (PLX_IS_LINK (self));

  self->citation = citation;
}

/* The rectangles of the part of @line between two indices of the text, in the coordinates of the layout.
 */
static void
add_line_areas (GArray *areas, PangoLayoutIter *iter, guint start, guint end)
{
  PangoLayoutLine *line = pango_layout_iter_get_line_readonly (iter);
  PangoRectangle extents;
  g_autofree int *ranges = NULL;
  int n_ranges;

  if ((guint) line->start_index >= end || (guint) (line->start_index + line->length) <= start)
    return;
  pango_layout_iter_get_line_extents (iter, NULL, &extents);
  pango_layout_line_get_x_ranges (line, start, end, &ranges, &n_ranges);
  for (int i = 0; i < n_ranges; i++)
    {
      int left = CLAMP (ranges[2 * i], extents.x, extents.x + extents.width);
      int right = CLAMP (ranges[2 * i + 1], extents.x, extents.x + extents.width);
      graphene_rect_t area =
          GRAPHENE_RECT_INIT (left / (float) PANGO_SCALE, extents.y / (float) PANGO_SCALE,
                              (right - left) / (float) PANGO_SCALE, extents.height / (float) PANGO_SCALE);

      if (right > left)
        g_array_append_val (areas, area);
    }
}

static GArray *
find_areas (PangoLayout *layout, guint start, guint end)
{
  g_autoptr (PangoLayoutIter) iter = pango_layout_get_iter (layout);
  GArray *areas = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));

  do
    add_line_areas (areas, iter, start, end);
  while (pango_layout_iter_next_line (iter));
  return areas;
}

void
plx_link_place (PlxLink *self, PangoLayout *layout, guint start, guint end)
{
  g_autoptr (GArray) areas = find_areas (layout, start, end);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, 0, 0);
  GtkAllocation place;

  for (guint i = 0; i < areas->len; i++)
    {
      graphene_rect_t *area = &g_array_index (areas, graphene_rect_t, i);

      if (i == 0)
        bounds = *area;
      else
        graphene_rect_union (&bounds, area, &bounds);
    }
  graphene_rect_round_extents (&bounds, &bounds);
  for (guint i = 0; i < areas->len; i++)
    graphene_rect_offset (&g_array_index (areas, graphene_rect_t, i), -bounds.origin.x, -bounds.origin.y);
  g_array_set_size (self->areas, 0);
  g_array_append_vals (self->areas, areas->data, areas->len);

  place = (GtkAllocation){ bounds.origin.x, bounds.origin.y, bounds.size.width, bounds.size.height };
  gtk_widget_measure (GTK_WIDGET (self), GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (GTK_WIDGET (self), &place, -1);
}

const graphene_rect_t *
plx_link_get_areas (PlxLink *self, guint *n_areas)
{
  g_return_val_if_fail (PLX_IS_LINK (self), NULL);

  *n_areas = self->areas->len;
  return (const graphene_rect_t *) (gconstpointer) self->areas->data;
}
