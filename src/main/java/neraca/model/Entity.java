package neraca.model;

import java.util.UUID;

/**
 * A row that a person enters. Its UUID survives copying and merging; everything else may change.
 * References between rows are UUIDs too.
 */
public sealed interface Entity
    permits StudyInfo,
        Business,
        Period,
        ProfileField,
        ProfileValue,
        Questionnaire,
        ScaleLabel,
        Dimension,
        Item,
        Respondent,
        Response,
        LedgerLine,
        Asset,
        Count,
        Scorecard,
        ScoreGroup,
        Indicator,
        Band,
        Appraisal,
        Objective,
        ObjectiveLink {
  UUID uuid();
}
