using Kumppani.Cooperation.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>
/// A page elsewhere that helps associations (requirement Y17): what one finds there in the keeper's own words, for which area and themes, when it was read, and
/// whether its address still works. Once an address in an area, held by the database.
/// </summary>
internal sealed class HelpLink : HostedEntity
{
    public const int MaxTarget = 500;
    public const int MaxKey = 64;

    /// <summary>The most that one keeper has.</summary>
    public const int Most = 100;

    /// <summary>A page is to be read again within a year.</summary>
    public const int YearsToRead = 1;

    public const string OneAnAddress = "IX_cooperation_help_links_HostId_AreaKey_TargetKey";

    /// <summary>The municipality, region, county or country that it is for.</summary>
    public required string AreaKey { get; init; }

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    public LocalizedText Summary { get; private set; } = LocalizedText.Empty;

    public string Target { get; private set; } = "";

    /// <summary>The address shortened to what an index can hold.</summary>
    public string TargetKey { get; private set; } = "";

    public List<Theme> Themes { get; private set; } = [];

    public List<HelpLanguage> Languages { get; private set; } = [];

    public DateOnly? ReadOn { get; private set; }

    /// <summary>How its address answers.</summary>
    public HelpCheck Check { get; private set; } = null!;

    /// <summary>All that its public page shows of what people wrote.</summary>
    public IEnumerable<LocalizedText> Words => [Title, Summary];

    public static Outcome<HelpLink> Add(Guid hostId, string areaKey, HelpDetails details, DateOnly today)
    {
        var link = new HelpLink { HostId = hostId, AreaKey = areaKey, Visibility = Visibility.Published };
        link.Check = new HelpCheck { LinkId = link.Id };
        if (link.Take(details, today) is { } problem) return problem;

        link.Raise(new HelpLinkAdded(link.Id));
        return link;
    }

    /// <summary>Says what it is; of a new address nothing is known yet. The check has been read with it.</summary>
    public Outcome Change(HelpDetails details, DateOnly today)
    {
        var before = Target;
        if (Take(details, today) is { } problem) return problem;

        if (before != Target) Check.Forget();
        return Raise(new HelpLinkChanged(Id));
    }

    /// <summary>Somebody has read the page: what is told of it holds.</summary>
    public Outcome Read(DateOnly today)
    {
        ReadOn = today;
        return Raise(new HelpLinkRead(Id));
    }

    /// <summary>Takes the address to which it has moved.</summary>
    public Outcome Follow()
    {
        if (Check.MovedTo is not { } moved) return CooperationProblems.NotMoved;

        Point(moved);
        Check.Forget();
        return Raise(new HelpLinkChanged(Id));
    }

    /// <summary>Says that it is about to be taken away.</summary>
    public void Leave() => Raise(new HelpLinkRemoved(Id));

    /// <summary>It has not been read for a year, or never.</summary>
    public bool IsToBeReadOn(DateOnly day) => ReadOn is not { } read || read.AddYears(YearsToRead) <= day;

    private Problem? Take(HelpDetails details, DateOnly today)
    {
        if (details.Title.IsEmpty) return CooperationProblems.HelpTitleMissing;
        if (details.Summary.IsEmpty) return CooperationProblems.HelpSummaryMissing;
        if (HelpTarget.Tidy(details.Target) is not { } target) return CooperationProblems.HelpTargetInvalid;
        if (details.ReadOn > today) return CooperationProblems.SinceAhead;

        (Title, Summary, ReadOn) = (details.Title, details.Summary, details.ReadOn);
        (Themes, Languages) = ([.. details.Themes.Distinct().Order()], [.. details.Languages.Distinct().Order()]);
        Point(target);
        return null;
    }

    private void Point(string target) => (Target, TargetKey) = (target, HelpTarget.KeyOf(target));
}
