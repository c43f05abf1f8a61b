// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace remora::ui {

class CapturePage;
class FieldsPage;

// What becomes of a field that is chosen in the sidebar. Neither is owned.
void connectFields(FieldsPage *fields, CapturePage *page);

} // namespace remora::ui
