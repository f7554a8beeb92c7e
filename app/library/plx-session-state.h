/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PlxSessionState:
 *
 * The place in each dossier where the reader was last, the shape of its window, and the folder in which its articles lie, kept in
 * $XDG_STATE_HOME/parallax/places.ini. It is a comfort, not the user's work: a file that is damaged or cannot be written is left out of account, and of the dossiers read longest ago
 * those beyond %PLX_SESSION_STATE_MAX_PLACES are forgotten.
 */
#define PLX_TYPE_SESSION_STATE (plx_session_state_get_type ())
G_DECLARE_FINAL_TYPE (PlxSessionState, plx_session_state, PLX, SESSION_STATE, GObject)

/** PLX_SESSION_STATE_MAX_PLACES: how many dossiers are remembered */
#define PLX_SESSION_STATE_MAX_PLACES 200

/** plx_session_state_new: Returns: (transfer full): the state kept in the user's folder; read on first use */
PlxSessionState *plx_session_state_new (void);

/** plx_session_state_new_for_path: @path: (type filename): of the file to keep it in */
PlxSessionState *plx_session_state_new_for_path (const char *path);

/**
 * plx_session_state_get_place:
 * @dossier_id: of the dossier
 * @section: (out) (transfer full) (nullable): the word for the list that was shown
 * @record_id: (out) (transfer full) (nullable): the record that was shown
 *
 * Returns: whether the dossier was opened before
 */
gboolean plx_session_state_get_place (PlxSessionState *self, const char *dossier_id, char **section,
                                      char **record_id);

/**
 * plx_session_state_set_place:
 * @record_id: (nullable): the record that is shown
 *
 * Written two seconds after the last change, or by plx_session_state_save().
 */
void plx_session_state_set_place (PlxSessionState *self, const char *dossier_id, const char *section,
                                  const char *record_id);

/**
 * plx_session_state_dup_articles:
 *
 * Returns: (transfer full) (nullable): the folder of the articles that the dossier was made from, as the user chose it
 */
GFile *plx_session_state_dup_articles (PlxSessionState *self, const char *dossier_id);

/** plx_session_state_set_articles: @folder: (nullable): NULL to forget it. Written as places are */
void plx_session_state_set_articles (PlxSessionState *self, const char *dossier_id, GFile *folder);

/**
 * PlxWindowShape: how large the window of a dossier was when it was closed, in pixels
 * @width: of the window when it is not maximized; 0 when not known
 * @height: likewise
 * @sidebar: of its first pane; 0 when not known
 * @list: of its second pane; likewise
 */
typedef struct
{
  int width;
  int height;
  gboolean is_maximized;
  int sidebar;
  int list;
} PlxWindowShape;

/** plx_session_state_get_shape: @shape: (out). Returns: whether the shape is known. What is beyond all screens is left out */
gboolean plx_session_state_get_shape (PlxSessionState *self, const char *dossier_id, PlxWindowShape *shape);

/** plx_session_state_set_shape: written as places are */
void plx_session_state_set_shape (PlxSessionState *self, const char *dossier_id, const PlxWindowShape *shape);

/** plx_session_state_save: writes now what is not yet written, replacing the file as a whole */
void plx_session_state_save (PlxSessionState *self);

G_END_DECLS
