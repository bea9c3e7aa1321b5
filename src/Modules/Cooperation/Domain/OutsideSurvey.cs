using Kumppani.Cooperation.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>
/// A survey on associations that somebody else has made, kept by a municipality (requirement Y17): who made it, when and about which area, what it found, and
/// where it is read. Its file is attached to it.
/// </summary>
internal sealed class OutsideSurvey : HostedEntity
{
    /// <summary>The record's kind, as in <see cref="RecordRef"/>.</summary>
    public const string RecordKind = "outside-surveys";

    public const int FirstYear = 1950;
    public const int MaxMaker = 200;
    public const int MostAnswers = 10_000_000;

    /// <summary>The most that one keeper has.</summary>
    public const int Most = 100;

    /// <summary>Key of the keeper's own place, on whose page it stands.</summary>
    public required string PlaceKey { get; init; }

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    public string Maker { get; private set; } = "";

    public int Year { get; private set; }

    public string AreaKey { get; private set; } = "";

    public int? Answers { get; private set; }

    /// <summary>Markdown.</summary>
    public LocalizedText Findings { get; private set; } = LocalizedText.Empty;

    public string? Target { get; private set; }

    public List<Theme> Themes { get; private set; } = [];

    /// <summary>How its address answers; of one without an address nothing is asked.</summary>
    public SurveyCheck Check { get; private set; } = null!;

    /// <summary>All that its public page shows of what people wrote in several languages.</summary>
    public IEnumerable<LocalizedText> Words => [Title, Findings];

    public static Outcome<OutsideSurvey> Add(Guid hostId, string placeKey, OutsideSurveyDetails details, DateOnly today)
    {
        var survey = new OutsideSurvey { HostId = hostId, PlaceKey = placeKey, Visibility = Visibility.Published };
        survey.Check = new SurveyCheck { SurveyId = survey.Id };
        if (survey.Take(details, today) is { } problem) return problem;

        survey.Raise(new OutsideSurveyAdded(survey.Id));
        return survey;
    }

    /// <summary>Says what it is; of a new address nothing is known yet. The check has been read with it.</summary>
    public Outcome Change(OutsideSurveyDetails details, DateOnly today)
    {
        var (before, target) = (Told, Target);
        if (Take(details, today) is { } problem) return problem;
        if (before.Equals(Told)) return Outcome.Done;

        if (target != Target) Check.Forget();
        return Raise(new OutsideSurveyChanged(Id));
    }

    /// <summary>Says that it is about to be taken away; its files are taken away first, as they take room.</summary>
    public Outcome Leave(bool hasFiles) => hasFiles ? CooperationProblems.OutsideSurveyHasFiles : Raise(new OutsideSurveyRemoved(Id));

    // All that is told of it, to see whether anything changed.
    private (LocalizedText, string, int, string, int?, LocalizedText, string?, string) Told => (Title, Maker, Year, AreaKey, Answers, Findings, Target, string.Join(' ', Themes));

    private Problem? Take(OutsideSurveyDetails details, DateOnly today)
    {
        if (details.Title.IsEmpty) return CooperationProblems.OutsideSurveyTitleMissing;
        if (details.Findings.IsEmpty) return CooperationProblems.OutsideSurveyFindingsMissing;
        if (details.Year > today.Year) return CooperationProblems.OutsideSurveyAhead;
        var target = details.Target is { } typed ? HelpTarget.Tidy(typed) : null;
        if (details.Target is not null && target is null) return CooperationProblems.HelpTargetInvalid;

        (Title, Maker, Year, AreaKey, Answers) = (details.Title, details.Maker, details.Year, details.AreaKey, details.Answers);
        (Findings, Target, Themes) = (details.Findings, target, [.. details.Themes.Distinct().Order()]);
        return null;
    }
}
