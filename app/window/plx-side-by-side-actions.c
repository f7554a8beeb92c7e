/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "plx-side-by-side-actions.h"

#include <glib/gi18n-lib.h>

#include "plx-claim-phrase.h"
#include "plx-record-handles.h"
#include "plx-side-by-side.h"
#include "plx-side-by-side-set.h"

static PlxSideBySideSet *
get_set (PlxWindow *window)
{
  PlxBrowser *browser = plx_window_get_browser (window);

  return browser ? plx_browser_get_side_by_side (browser) : NULL;
}

static gboolean
is_in_front (PlxWindow *window)
{
  return plx_browser_get_view (plx_window_get_browser (window)) == PLX_VIEW_SIDE_BY_SIDE;
}

/* Telling */

static char *
dup_names (PlxWindow *window, const char *id)
{
  PlxDossier *dossier = plx_browser_get_dossier (plx_window_get_browser (window));
  g_autoptr (PlxRecord) record = plx_dossier_lookup (dossier, id);

  return record && PLX_IS_CLAIM (record) ? plx_claim_dup_claimant_names (PLX_CLAIM (record)) : g_strdup ("");
}

static void
tell_added (PlxWindow *window, const char *id)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (get_set (window)));
  g_autofree char *names = dup_names (window, id);
  /* TRANSLATORS: A notice: the claimant whose claim was added, how many there are, how many there may be. */
  g_autofree char *text = g_strdup_printf (_("Added to side by side: %1$s (%2$u of %3$u)"), names, n, PLX_SIDE_BY_SIDE_MAXIMUM);

  plx_messages_show (plx_window_get_messages (window), text, is_in_front (window) ? NULL : _("_Show"), "win.view::side-by-side");
}

static void
tell_full (PlxWindow *window)
{
  g_autofree char *text =
      g_strdup_printf (ngettext ("%u claim stands side by side already: remove it first to make room.",
                                 "%u claims stand side by side already: remove one of them first to make room.",
                                 PLX_SIDE_BY_SIDE_MAXIMUM),
                       PLX_SIDE_BY_SIDE_MAXIMUM);

  plx_messages_show (plx_window_get_messages (window), text, is_in_front (window) ? NULL : _("_Show"), "win.view::side-by-side");
}

/* Undoing: the ids that were there, in their order. */

static void
put_back (PlxWindow *window, GStrv ids)
{
  PlxSideBySideSet *set = get_set (window);

  for (guint i = 0; set && ids[i]; i++)
    {
      guint position;

      if (plx_side_by_side_set_find (set, ids[i], &position))
        plx_side_by_side_set_move (set, ids[i], i);
      else
        plx_side_by_side_set_insert (set, ids[i], i);
    }
}

typedef struct
{
  PlxWindow *window; /* not owned: the notice goes with its window */
  GStrv ids;
} Undo;

static void
on_undo (Undo *undo)
{
  put_back (undo->window, undo->ids);
}

static void
free_undo (gpointer data, GClosure *closure)
{
  Undo *undo = data;

  g_strfreev (undo->ids);
  g_free (undo);
}

/* @ids: (transfer full): what there was before */
static void
tell_removed (PlxWindow *window, const char *text, GStrv ids)
{
  Undo *undo = g_new0 (Undo, 1);

  undo->window = window;
  undo->ids = ids;
  plx_messages_show_with_closure (plx_window_get_messages (window), text, _("_Undo"),
                                  g_cclosure_new_swap (G_CALLBACK (on_undo), undo, free_undo));
}

/* Putting others there */

static void
put (PlxWindow *window, const char *const *ids)
{
  PlxSideBySideSet *set = get_set (window);

  if (!set)
    return;

  plx_side_by_side_set_clear (set);
  for (guint i = 0; ids[i]; i++)
    plx_side_by_side_set_insert (set, ids[i], G_MAXUINT);
}

static void
on_undo_replacing (Undo *undo)
{
  put (undo->window, (const char *const *) undo->ids);
}

void
plx_side_by_side_actions_replace (PlxWindow *window, const char *const *ids)
{
  g_auto (GStrv) before = NULL;
  g_auto (GStrv) after = NULL;
  Undo *undo;

  g_return_if_fail (PLX_IS_WINDOW (window));
  g_return_if_fail (get_set (window) != NULL);

  before = plx_side_by_side_set_dup_ids (get_set (window));
  if (g_strv_equal ((const char *const *) before, ids))
    return;

  put (window, ids);
  after = plx_side_by_side_set_dup_ids (get_set (window));
  if (!before[0] || g_strv_equal ((const char *const *) before, (const char *const *) after))
    return;

  undo = g_new0 (Undo, 1);
  undo->window = window;
  undo->ids = g_steal_pointer (&before);
  plx_messages_show_with_closure (plx_window_get_messages (window), _("Other claims stand side by side now."), _("_Undo"),
                                  g_cclosure_new_swap (G_CALLBACK (on_undo_replacing), undo, free_undo));
}

/* Doing */

static void
add (PlxWindow *window, const char *id, guint position)
{
  switch (plx_side_by_side_set_insert (get_set (window), id, position))
    {
    case PLX_SIDE_BY_SIDE_ADDED:
      tell_added (window, id);
      break;
    case PLX_SIDE_BY_SIDE_FULL:
      tell_full (window);
      break;
    case PLX_SIDE_BY_SIDE_THERE_ALREADY:
      plx_messages_show (plx_window_get_messages (window), _("This claim stands side by side with the others already."),
                         is_in_front (window) ? NULL : _("_Show"), "win.view::side-by-side");
      break;
    default:
      plx_messages_show (plx_window_get_messages (window), _("Only claims can stand side by side: quotations, estimates and positions."),
                         NULL, NULL);
      break;
    }
}

static void
remove_claim (PlxWindow *window, const char *id)
{
  g_auto (GStrv) ids = plx_side_by_side_set_dup_ids (get_set (window));
  g_autofree char *names = dup_names (window, id);
  /* TRANSLATORS: A notice; %s is a claimant. */
  g_autofree char *text = g_strdup_printf (_("Removed from side by side: %s"), names);

  if (plx_side_by_side_set_remove (get_set (window), id))
    tell_removed (window, text, g_steal_pointer (&ids));
}

static void
on_toggle (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  const char *id = g_variant_get_string (parameter, NULL);

  if (plx_side_by_side_set_find (get_set (user_data), id, NULL))
    remove_claim (user_data, id);
  else
    add (user_data, id, G_MAXUINT);
}

static void
on_here (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlxWindow *window = user_data;
  const char *page = plx_browser_get_record_id (plx_window_get_browser (window));
  g_autoptr (PlxRecord) record = plx_record_handles_find (gtk_window_get_focus (GTK_WINDOW (window)));
  const char *id = record && PLX_IS_CLAIM (record) ? plx_record_get_id (record) : page;

  if (id)
    g_action_group_activate_action (G_ACTION_GROUP (window), PLX_SIDE_BY_SIDE_ACTION, g_variant_new_string (id));
  else
    add (window, "", 0);
}

static void
on_add (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  add (user_data, g_variant_get_string (parameter, NULL), G_MAXUINT);
}

static void
on_remove (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  remove_claim (user_data, g_variant_get_string (parameter, NULL));
}

static void
on_move (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlxSideBySideSet *set = get_set (user_data);
  const char *id;
  guint position;
  int steps;

  g_variant_get (parameter, "(&si)", &id, &steps);
  if (plx_side_by_side_set_find (set, id, &position))
    plx_side_by_side_set_move (set, id, (guint) MAX ((int) position + steps, 0));
}

static void
on_clear (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  g_auto (GStrv) ids = plx_side_by_side_set_dup_ids (get_set (user_data));

  if (!ids[0])
    return;
  plx_side_by_side_set_clear (get_set (user_data));
  tell_removed (user_data, _("Removed all claims from side by side"), g_steal_pointer (&ids));
}

static void
on_drop (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  PlxWindow *window = user_data;
  PlxSideBySideSet *set = get_set (window);
  const char *dossier_id, *id, *target;
  guint position = G_MAXUINT;

  g_variant_get (parameter, "(&s&s&s)", &dossier_id, &id, &target);
  if (g_strcmp0 (plx_dossier_get_id (plx_browser_get_dossier (plx_window_get_browser (window))), dossier_id) != 0)
    {
      plx_messages_show (plx_window_get_messages (window), _("This claim is from another dossier."), NULL, NULL);
      return;
    }
  plx_side_by_side_set_find (set, target, &position);
  if (plx_side_by_side_set_find (set, id, NULL) && *target)
    plx_side_by_side_set_move (set, id, position);
  else
    add (window, id, position);
}

static const GActionEntry entries[] = {
  { PLX_SIDE_BY_SIDE_ACTION, on_toggle, "s", "@as []" },
  { "side-by-side-here", on_here },
  { "side-by-side-add", on_add, "s" },
  { "side-by-side-remove", on_remove, "s" },
  { "side-by-side-move", on_move, "(si)" },
  { "side-by-side-clear", on_clear },
  { "side-by-side-drop", on_drop, "(sss)" },
};

/* The state of the action is what is there: who shows it follows that. */
static void
on_set_changed (PlxWindow *window)
{
  GAction *action = g_action_map_lookup_action (G_ACTION_MAP (window), PLX_SIDE_BY_SIDE_ACTION);
  g_auto (GStrv) ids = plx_side_by_side_set_dup_ids (get_set (window));

  g_simple_action_set_state (G_SIMPLE_ACTION (action), g_variant_new_strv ((const char *const *) ids, -1));
}

void
plx_side_by_side_actions_install (PlxWindow *window)
{
  g_return_if_fail (PLX_IS_WINDOW (window));

  g_action_map_add_action_entries (G_ACTION_MAP (window), entries, G_N_ELEMENTS (entries), window);
}

/* A dossier that is read again has the same claims as before, or most of them. */
static void
take_over (PlxWindow *window, PlxSideBySideSet *set)
{
  g_autoptr (GVariant) state = g_action_group_get_action_state (G_ACTION_GROUP (window), PLX_SIDE_BY_SIDE_ACTION);
  g_autofree const char **ids = g_variant_get_strv (state, NULL);

  for (guint i = 0; ids[i]; i++)
    plx_side_by_side_set_insert (set, ids[i], G_MAXUINT);
  g_signal_connect_object (set, "items-changed", G_CALLBACK (on_set_changed), window, G_CONNECT_SWAPPED);
  g_object_set_data (G_OBJECT (set), "window", window);
  on_set_changed (window);
}

void
plx_side_by_side_actions_update (PlxWindow *window)
{
  PlxSideBySideSet *set = get_set (window);

  g_return_if_fail (PLX_IS_WINDOW (window));

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    {
      GAction *action = g_action_map_lookup_action (G_ACTION_MAP (window), entries[i].name);

      g_simple_action_set_enabled (G_SIMPLE_ACTION (action), set != NULL);
    }
  if (set && !g_object_get_data (G_OBJECT (set), "window"))
    take_over (window, set);
}
