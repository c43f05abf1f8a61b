// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/packets/rowcopy.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>

#include "ui/packets/packettable.h"

using namespace Qt::StringLiterals;

namespace remora::ui {

RowCopy::RowCopy(const model::PacketTableModel *model, const PacketTable *table, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_table(table)
    , m_reading([this](Read read) {
        if (*read.cancelled)
            return;
        m_infos = std::move(read.infos);
        m_adding.start();
    })
{
    m_adding.setInterval(0);
    connect(&m_adding, &QTimer::timeout, this, &RowCopy::addSome);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RowCopy::stop);
}

RowCopy::~RowCopy() { *m_cancelled = true; }

void RowCopy::stop()
{
    *m_cancelled = true;
    m_adding.stop();
    m_rows.clear();
    m_lines.clear();
}

void RowCopy::start()
{
    constexpr std::size_t most = 100'000; // what a sheet of numbers still takes
    stop();
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_next = 0;
    m_all = true;
    auto ranges = m_table->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
        [](const auto &a, const auto &b) { return a.top() < b.top(); });
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && m_all; ++row) {
            if (!m_rows.empty() && row <= m_rows.back())
                continue;
            m_all = m_rows.size() < most;
            if (m_all)
                m_rows.push_back(row);
        }
    }
    if (m_rows.empty())
        return;
    m_columns = m_table->shownColumns();
    QStringList heads;
    for (const int column : m_columns)
        heads << m_table->columnName(column);
    m_lines << heads.join('\t'_L1);
    const auto reading = m_model->infoReader(m_rows);
    m_reading.request([reading, cancelled = m_cancelled] {
        return Read{reading(*cancelled), cancelled};
    });
}

void RowCopy::addSome()
{
    constexpr std::size_t atOnce = 200;
    const std::size_t end = std::min(m_rows.size(), m_next + atOnce);
    for (; m_next < end; ++m_next) {
        const int row = m_rows[m_next];
        const auto packet = m_model->packetAt(row);
        const auto info
            = packet ? m_infos.constFind(static_cast<quint64>(*packet)) : m_infos.constEnd();
        QStringList cells;
        for (const int column : m_columns)
            cells << m_model->textAt(row, static_cast<model::PacketColumn>(column),
                info != m_infos.constEnd() ? &*info : nullptr);
        m_lines << cells.join('\t'_L1);
    }
    if (m_next < m_rows.size())
        return;
    QApplication::clipboard()->setText(m_lines.join('\n'_L1));
    const auto rows = static_cast<quint64>(m_rows.size());
    stop();
    Q_EMIT copied(rows, m_all);
}

} // namespace remora::ui
