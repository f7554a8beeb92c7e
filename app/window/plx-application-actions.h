/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "plx-application.h"
#include "plx-settings.h"

G_BEGIN_DECLS

/** plx_application_actions_install: @settings: where app.color-scheme keeps its state */
void plx_application_actions_install (PlxApplication *application, PlxSettings *settings);

G_END_DECLS
