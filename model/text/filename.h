// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "netshark/filename.h"

namespace remora::model {

// For those who know no appliance.
using netshark::absolutePath;
using netshark::fileBytes;
using netshark::fileExists;
using netshark::fileOf;
using netshark::fileSize;
using netshark::fileText;
using netshark::openFile;

} // namespace remora::model
