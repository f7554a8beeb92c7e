/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** plx_html_style_append: appends the style element, and before it the content security policy that allows just this style */
void plx_html_style_append (GString *html);

G_END_DECLS
