/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "plx-articles.h"

G_BEGIN_DECLS

/** plx_articles_dialog_show: asks in front of @parent for the folder of the articles, and looks the citations up in it */
void plx_articles_dialog_show (PlxArticles *articles, GtkWindow *parent);

G_END_DECLS
