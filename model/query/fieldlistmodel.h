// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QHash>

#include "model/query/fieldcatalogue.h"
#include "model/query/fieldwords.h"
#include "model/work/latesttask.h"

namespace remora::model {

inline constexpr auto fieldMimeType = "application/x-remora-field";

// The fields that fit what is searched, under headings: those whose names have it, those whose
// descriptions have it, and the favourites. With nothing searched, the favourites and then all.
// Searches off the GUI thread; of a broken expression the last list stays.
class FieldListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IsHeadingRole = Qt::UserRole,
        CountRole, // of a heading: how many
        TypeRole,
        DescriptionRole,
        IsNativeRole,
        IsFavouriteRole,
        NamePartsRole, // QList<MatchedParts::Part>: what was searched for
        DescriptionPartsRole,
    };
    explicit FieldListModel(QObject *parent = nullptr);

    void search(const QString &text, bool isRegular);
    const QString &text() const { return m_answer.text; } // that the list is of
    // Why what is searched now is none; a sentence, or empty.
    const QString &problem() const { return m_problem; }
    std::size_t found() const { return m_found; } // without the favourites
    std::optional<FieldCatalogue::Field> field(const QModelIndex &index) const;
    QModelIndex firstField() const;
    QModelIndex indexOf(const QString &name) const; // the first one; invalid where it is not there
    // As the user reads it.
    QString descriptionOf(const FieldCatalogue::Field &field) const;
    // Of a value in a filter; empty: there is none.
    QString exampleOf(const FieldCatalogue::Field &field) const;
    void setFavourite(const QString &name, bool isOne);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

Q_SIGNALS:
    void answered(); // the list, or the problem, is that of the latest search

private:
    struct Section {
        enum class Kind { Names, Descriptions, Favourites, All };
        Kind kind;
        FieldCatalogue::Places fields;
    };
    struct Answer {
        std::shared_ptr<const FieldCatalogue> catalogue;
        QString text;
        bool isRegular = false;
        tl::expected<FieldCatalogue::Found, QString> found;
    };
    struct Place {
        const Section *section = nullptr;
        std::size_t at = 0; // 0: its heading, else one behind the field
    };
    void take(Answer answer);
    Place place(int row) const;
    Section favourites() const;
    int firstRowOf(Section::Kind kind) const;
    QVariant headingData(const Section &section, int role) const;
    QVariant fieldData(const FieldCatalogue::Field &field, int role) const;

    QHash<QString, QString> m_meanings; // of Remora's fields, translated
    QStringList m_favourites; // names
    Answer m_answer; // that is shown; its found fields are in the sections
    std::vector<Section> m_sections;
    std::size_t m_found = 0;
    MatchedParts m_parts;
    QString m_problem;
    QString m_wantedText; // the latest search
    bool m_wantsRegular = false;
    LatestTask<Answer> m_task;
};

} // namespace remora::model
