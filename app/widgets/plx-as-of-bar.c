/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-as-of-bar.h"

#include <glib/gi18n-lib.h>

#include "plx-announce.h"
#include "plx-day-popover.h"
#include "plx-icon-button.h"
#include "plx-wrap-box.h"

/* Of the day, so that the buttons stay where they are while it is wound back; text that is much larger than usual gets less
   room, so that the bar fits in a narrow window. */
#define DAY_CHARACTERS 20
#define LARGE_DAY_CHARACTERS 8
#define LARGE_TEXT 1.4

struct _PlxAsOfBar
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *news;
  GtkMenuButton *day_button;
  GtkLabel *day;
  GtkMenuButton *clock_button;

  PlxAsOf as_of;
  GArray *days; /* of PlxNewsDay */
};

G_DEFINE_FINAL_TYPE (PlxAsOfBar, plx_as_of_bar, GTK_TYPE_WIDGET)

enum
{
  PROP_CLOCK = 1,
  N_PROPS
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static const char *const clock_nicks[] = {
  [PLX_CLOCK_SAID] = "said",
  [PLX_CLOCK_PUBLISHED] = "published",
};

/* What it shows */

static const PlxNewsDay *
find_news (PlxAsOfBar *self)
{
  for (guint i = 0; i < self->days->len; i++)
    {
      const PlxNewsDay *news = &g_array_index (self->days, PlxNewsDay, i);

      if (news->day == self->as_of.day)
        return news;
    }
  return NULL;
}

static char *
dup_news_text (PlxAsOfBar *self, const PlxNewsDay *news)
{
  if (self->as_of.day == PLX_AS_OF_ALWAYS)
    return NULL;
  if (!news)
    return g_strdup (_ ("nothing new"));
  if (news->approximate)
    /* Translators: how many claims are new about the day that is named beside it: the day is not sure. */
    return g_strdup_printf (ngettext ("%'u new about then", "%'u new about then", news->n_claims), news->n_claims);

  /* Translators: how many claims are new on the day that is named beside it. */
  return g_strdup_printf (ngettext ("%'u new", "%'u new", news->n_claims), news->n_claims);
}

static char *
dup_day_text (PlxAsOfBar *self)
{
  g_autofree char *title = plx_news_day_dup_title (self->as_of.day, FALSE);

  if (self->as_of.day == PLX_AS_OF_ALWAYS)
    return g_strdup (_ ("As of: everything"));

  /* Translators: only what had been said by the end of this day is shown. */
  return g_strdup_printf (_ ("As of %s"), title);
}

/* “As of 21 October 2024, 3 new”. */
static char *
dup_name (PlxAsOfBar *self)
{
  g_autofree char *text = dup_day_text (self);
  g_autofree char *news = dup_news_text (self, find_news (self));

  return news ? g_strdup_printf (_ ("%s, %s"), text, news) : g_steal_pointer (&text);
}

static void
show_day (PlxAsOfBar *self)
{
  g_autofree char *text = dup_day_text (self);
  g_autofree char *news_text = dup_news_text (self, find_news (self));
  g_autofree char *name = dup_name (self);

  gtk_label_set_text (self->day, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->day_button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_label_set_text (self->news, news_text ? news_text : "");
  gtk_widget_set_visible (GTK_WIDGET (self->news), news_text != NULL);
}

static void
show_clock (PlxAsOfBar *self)
{
  const char *clock = self->as_of.clock == PLX_CLOCK_SAID ? C_ ("clock", "said") : C_ ("clock", "published");
  /* Translators: a button as it is spoken: %s is “said” or “published”, what decides whether a claim is there on a day. */
  g_autofree char *name = g_strdup_printf (_ ("What counts: %s"), clock);

  gtk_menu_button_set_label (self->clock_button, clock);
  plx_menu_button_set_name (self->clock_button, name);
}

static void
update (PlxAsOfBar *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  gint32 day = self->as_of.day;
  const PlxNewsDay *first = self->days->len > 0 ? &g_array_index (self->days, PlxNewsDay, 0) : NULL;

  show_day (self);
  show_clock (self);
  gtk_widget_action_set_enabled (widget, "as-of.previous", first && day > first->day);
  gtk_widget_action_set_enabled (widget, "as-of.next", day != PLX_AS_OF_ALWAYS);
  gtk_widget_action_set_enabled (widget, "as-of.everything", day != PLX_AS_OF_ALWAYS);
}

/* What the user does */

/* At the first day, and at the last, the button that was pressed takes no focus any more. */
static void
keep_focus (PlxAsOfBar *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root && !gtk_root_get_focus (root))
    gtk_widget_grab_focus (GTK_WIDGET (self->day_button));
}

static void
choose_day (PlxAsOfBar *self, gint32 day)
{
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  g_autofree char *name = NULL;

  if (day == self->as_of.day)
    return;

  self->as_of.day = day;
  update (self);
  if (had_focus)
    keep_focus (self);
  name = dup_name (self);
  plx_announce (GTK_WIDGET (self), name);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
on_day_chosen (PlxAsOfBar *self, int day)
{
  choose_day (self, day);
}

static void
step_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PlxAsOfBar *self = PLX_AS_OF_BAR (widget);

  choose_day (self, plx_news_days_step (self->days, self->as_of.day, g_str_equal (name, "as-of.next") ? 1 : -1));
}

static void
everything_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  choose_day (PLX_AS_OF_BAR (widget), PLX_AS_OF_ALWAYS);
}

static void
choose_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  gtk_menu_button_popup (PLX_AS_OF_BAR (widget)->day_button);
}

/* The calendar is made when it is asked for. */
static void
prepare_popover (GtkMenuButton *button, gpointer user_data)
{
  PlxAsOfBar *self = user_data;
  GtkPopover *popover = gtk_menu_button_get_popover (button);

  if (!popover)
    {
      popover = g_object_new (PLX_TYPE_DAY_POPOVER, NULL);
      g_signal_connect_swapped (popover, "chosen", G_CALLBACK (on_day_chosen), self);
      gtk_menu_button_set_popover (button, GTK_WIDGET (popover));
    }
  plx_day_popover_fill (PLX_DAY_POPOVER (popover), self->days, self->as_of.day);
}

/* Class */

static void
plx_as_of_bar_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  g_value_set_string (value, clock_nicks[PLX_AS_OF_BAR (object)->as_of.clock]);
}

static void
plx_as_of_bar_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PlxAsOfBar *self = PLX_AS_OF_BAR (object);
  PlxClock clock = g_strcmp0 (g_value_get_string (value), clock_nicks[PLX_CLOCK_PUBLISHED]) == 0 ? PLX_CLOCK_PUBLISHED
                                                                                                 : PLX_CLOCK_SAID;

  if (clock == self->as_of.clock)
    return;

  self->as_of.clock = clock;
  update (self);
  g_object_notify_by_pspec (object, pspec);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
plx_as_of_bar_dispose (GObject *object)
{
  g_clear_pointer (&PLX_AS_OF_BAR (object)->box, gtk_widget_unparent);
  G_OBJECT_CLASS (plx_as_of_bar_parent_class)->dispose (object);
}

static void
plx_as_of_bar_finalize (GObject *object)
{
  g_array_unref (PLX_AS_OF_BAR (object)->days);
  G_OBJECT_CLASS (plx_as_of_bar_parent_class)->finalize (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "as-of.previous", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "as-of.next", NULL, step_action);
  gtk_widget_class_install_action (widget_class, "as-of.everything", NULL, everything_action);
  gtk_widget_class_install_action (widget_class, "as-of.choose", NULL, choose_action);
  gtk_widget_class_install_property_action (widget_class, "as-of.clock", "clock");
}

static void
plx_as_of_bar_class_init (PlxAsOfBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = plx_as_of_bar_get_property;
  object_class->set_property = plx_as_of_bar_set_property;
  object_class->dispose = plx_as_of_bar_dispose;
  object_class->finalize = plx_as_of_bar_finalize;

  properties[PROP_CLOCK] = g_param_spec_string ("clock", NULL, NULL, clock_nicks[PLX_CLOCK_SAID],
                                                G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
  install_actions (widget_class);

  g_type_ensure (PLX_TYPE_ICON_BUTTON);
  g_type_ensure (PLX_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, PLX_RESOURCE_BASE_PATH "plx-as-of-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PlxAsOfBar, box);
  gtk_widget_class_bind_template_child (widget_class, PlxAsOfBar, news);
  gtk_widget_class_bind_template_child (widget_class, PlxAsOfBar, day_button);
  gtk_widget_class_bind_template_child (widget_class, PlxAsOfBar, day);
  gtk_widget_class_bind_template_child (widget_class, PlxAsOfBar, clock_button);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "asof");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static double
get_text_scale (PlxAsOfBar *self)
{
  int dpi = 0;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? dpi / 1024.0 / 96.0 : 1;
}

static void
plx_as_of_bar_init (PlxAsOfBar *self)
{
  self->as_of.day = PLX_AS_OF_ALWAYS;
  self->days = g_array_new (FALSE, FALSE, sizeof (PlxNewsDay));
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_label_set_width_chars (self->day, get_text_scale (self) < LARGE_TEXT ? DAY_CHARACTERS : LARGE_DAY_CHARACTERS);
  gtk_menu_button_set_create_popup_func (self->day_button, prepare_popover, self, NULL);
  update (self);
}

void
plx_as_of_bar_set_days (PlxAsOfBar *self, GArray *days)
{
  g_return_if_fail (PLX_IS_AS_OF_BAR (self));

  g_array_ref (days);
  g_array_unref (self->days);
  self->days = days;
  update (self);
}

void
plx_as_of_bar_set_as_of (PlxAsOfBar *self, const PlxAsOf *as_of)
{
  g_return_if_fail (PLX_IS_AS_OF_BAR (self));

  if (self->as_of.clock != as_of->clock)
    {
      self->as_of.clock = as_of->clock;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CLOCK]);
    }
  self->as_of.day = as_of->day;
  update (self);
}

const PlxAsOf *
plx_as_of_bar_get_as_of (PlxAsOfBar *self)
{
  g_return_val_if_fail (PLX_IS_AS_OF_BAR (self), NULL);

  return &self->as_of;
}
