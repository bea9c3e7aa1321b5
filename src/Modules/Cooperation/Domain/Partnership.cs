using Kumppani.Cooperation.Contracts;
using Kumppani.Directory.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>
/// That a municipality works together with a partner in a form (requirement Y13). One open partnership of a form with a partner, held by the database. When it
/// ends it stays as history and is counted no more. Who looks after it is told to the partner and the municipality's own people, not to everybody.
/// </summary>
internal sealed class Partnership : HostedEntity
{
    public const int MaxPartner = 200;
    public const int MaxKey = 130;

    public const string OneOpenOfAForm = "IX_cooperation_partnerships_HostId_PartnerKey_Form";

    /// <summary>Key of the municipality's place.</summary>
    public required string PlaceKey { get; init; }

    public Guid? PartnerId { get; init; }

    public required string PartnerKey { get; init; }

    /// <summary>As on the register; what the register calls it later is followed.</summary>
    public required string PartnerName { get; init; }

    /// <summary>Sorts as Finnish and Swedish do, on every database.</summary>
    public required string PartnerSort { get; init; }

    public PartnershipForm Form { get; private set; }

    public List<Theme> Themes { get; private set; } = [];

    public LocalizedText About { get; private set; } = LocalizedText.Empty;

    public DateOnly? Since { get; private set; }

    public DateOnly? Until { get; private set; }

    public LocalizedText Keeper { get; private set; } = LocalizedText.Empty;

    public string? Link { get; private set; }

    /// <summary>The day it ended; null while it goes on.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>The day the partner itself ended, as the register has it; null while it goes on.</summary>
    public DateOnly? PartnerEndedOn { get; private set; }

    public bool IsPublic => Visibility is Visibility.Published;

    public static Outcome<Partnership> Begin(Guid hostId, string placeKey, Partner partner, PartnershipDetails details, DateOnly today)
    {
        if (partner.Id == hostId) return CooperationProblems.PartnerItself;

        var begun = new Partnership
        {
            HostId = hostId,
            PlaceKey = placeKey,
            PartnerId = partner.Id,
            PartnerKey = partner.Key,
            PartnerName = partner.Name,
            PartnerSort = SortKey.Of(partner.Name),
        };
        if (begun.Take(details, today) is { } problem) return problem;

        begun.Raise(new PartnershipBegun(begun.Id, details.Form.ToString()));
        return begun;
    }

    public Outcome Change(PartnershipDetails details, DateOnly today)
    {
        if (EndedOn is not null) return CooperationProblems.PartnershipEndedAlready;
        return Take(details, today) is { } problem ? problem : Raise(new PartnershipChanged(Id));
    }

    /// <summary>Ends it on a day that has come.</summary>
    public Outcome End(DateOnly on, DateOnly today)
    {
        if (EndedOn is not null) return CooperationProblems.PartnershipEndedAlready;
        if (on > today) return CooperationProblems.EndAhead;
        if (on < Since) return CooperationProblems.PartnershipEndsBeforeItBegins;

        EndedOn = on;
        return Raise(new PartnershipEnded(Id, Form.ToString()));
    }

    /// <summary>It has not been ended, and what was agreed has not run out.</summary>
    public bool IsOpenOn(DateOnly day) => EndedOn is null && !HasRunOutOn(day);

    /// <summary>The last agreed day has passed, or the partner has ended, and nobody has said whether it goes on.</summary>
    public bool HasRunOutOn(DateOnly day) => EndedOn is null && (Until < day || PartnerEndedOn is not null);

    /// <summary>The day on which it ended in fact, as far as is known.</summary>
    public DateOnly? LastDay => Until is null || PartnerEndedOn < Until ? PartnerEndedOn : Until;

    private Problem? Take(PartnershipDetails details, DateOnly today)
    {
        if (details.About.IsEmpty) return CooperationProblems.AboutMissing;
        if (details.Keeper.IsEmpty) return CooperationProblems.KeeperMissing;
        if (details.Since > today) return CooperationProblems.SinceAhead;
        if (details.Until < details.Since) return CooperationProblems.PartnershipEndsBeforeItBegins;

        (Form, Themes, About, Since, Until) = (details.Form, [.. details.Themes.Distinct().Order()], details.About, details.Since, details.Until);
        (Keeper, Link, Visibility) = (details.Keeper, details.Link, details.IsPublic ? Visibility.Published : Visibility.Private);
        return null;
    }
}
