/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PlxMessages:
 *
 * A short notice over the lower end of a window, with a button that undoes or leads somewhere: the place of a dialog where
 * an undo will do. One at a time; the next takes the place of the one before, whose button can no longer be pressed then. It
 * goes by itself after a while, but not while the pointer or the keyboard focus is on it, and the sooner by its close button or
 * Escape while the focus is in it. Assistive technology is told of it.
 *
 * Actions of the widget: `messages.focus` moves the focus to the button; `messages.close`.
 */
#define PLX_TYPE_MESSAGES (plx_messages_get_type ())
G_DECLARE_FINAL_TYPE (PlxMessages, plx_messages, PLX, MESSAGES, GtkWidget)

/** plx_messages_new: to be put over something, with gtk_overlay_add_overlay() */
GtkWidget *plx_messages_new (void);

/**
 * plx_messages_show:
 * @text: one sentence; plain text
 * @button: (nullable): what the button says, with a mnemonic: "_Undo"; NULL for no button
 * @action: (nullable): the detailed name of the action that the button activates: "win.undo", "win.show-record::x"
 */
void plx_messages_show (PlxMessages *self, const char *text, const char *button, const char *action);

/**
 * plx_messages_show_with_closure:
 * @closure: (transfer floating): called with the widget, as a signal is, when the button is pressed; let go of when the notice goes
 */
void plx_messages_show_with_closure (PlxMessages *self, const char *text, const char *button, GClosure *closure);

/** plx_messages_show_error: the same for something that went wrong: it has a sign, and stays until it is closed */
void plx_messages_show_error (PlxMessages *self, const char *text, const char *button, const char *action);

/** plx_messages_show_complaint: the same where nothing is lost, as by a link that leads nowhere: it goes by itself,
 * but not before its window has been in front */
void plx_messages_show_complaint (PlxMessages *self, const char *text, const char *button, const char *action);

/** plx_messages_get_text: Returns: (transfer none) (nullable): what is shown just now */
const char *plx_messages_get_text (PlxMessages *self);

/** plx_messages_undo: presses the button when it says “Undo”. Returns: whether it does */
gboolean plx_messages_undo (PlxMessages *self);

void plx_messages_close (PlxMessages *self);

G_END_DECLS
