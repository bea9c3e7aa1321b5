using Kumppani.Forums.Contracts;
using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Markup;
using Kumppani.Kernel.Search;
using Kumppani.Kernel.Security;

namespace Kumppani.Forums.Domain;

/// <summary>
/// A forum, a partnership table, an association evening: a meeting to which associations are called. Co-hosts are parties with the same rights.
/// Seats are counted by the database (<c>Seats</c>), never on a loaded entity.
/// </summary>
internal sealed class Gathering : HostedEntity, ISearchable
{
    /// <summary>The record kind, as in <see cref="RecordRef"/>.</summary>
    public const string RecordKind = IGatherings.Kind;

    public const int MaxTitle = 200;
    public const int MaxLine = 200;
    public const int MostAgendaItems = 30;
    public const int CodeLength = 6;

    private readonly List<AgendaItem> agenda = [];
    private readonly List<GatheringPlace> places = [];

    /// <summary>Short and readable: stands in addresses printed on paper, <c>/g/{code}</c>.</summary>
    public string Code { get; init; } = Secrets.Code(CodeLength);

    public GatheringState State { get; private set; }

    public GatheringKind Kind { get; private set; }

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    public LocalizedText Summary { get; private set; } = LocalizedText.Empty;

    public LocalizedText Practicalities { get; private set; } = LocalizedText.Empty;

    /// <summary>Null while the date is open.</summary>
    public DateTime? StartsAt { get; private set; }

    public DateTime? EndsAt { get; private set; }

    public string? Venue { get; private set; }

    public string? Address { get; private set; }

    /// <summary>The first moment at which registration is over; null: at the start.</summary>
    public DateTime? RegistrationClosesAt { get; private set; }

    /// <summary>Seats; null for no limit. Changed by <c>Seats</c> once there are registrations.</summary>
    public int? Capacity { get; private set; }

    /// <summary>Seats taken. Written by <c>Seats</c> only.</summary>
    public int Taken { get; private set; }

    /// <summary>Number the next registration gets. Written by <c>Seats</c> only.</summary>
    public int NextNumber { get; private set; } = 1;

    /// <summary>The programme in order.</summary>
    public IReadOnlyList<AgendaItem> Agenda => agenda;

    /// <summary>The municipalities it is for.</summary>
    public IReadOnlyList<GatheringPlace> Places => places;

    public string SearchKind => RecordKind;

    IReadOnlyList<string> ISearchable.SearchedParts => [nameof(Agenda)];

    public static Outcome<Gathering> Draft(Guid hostId, GatheringDetails details, int? capacity, IReadOnlyCollection<string> placeKeys)
    {
        var gathering = new Gathering { HostId = hostId, Capacity = capacity };
        if (gathering.Take(details) is { } problem) return problem;
        if (gathering.Serve(placeKeys).Problem is { } nowhere) return nowhere;

        gathering.Raise(new GatheringDrafted(gathering.Id, details.Kind));
        return gathering;
    }

    public Outcome Change(GatheringDetails details)
    {
        var before = Details;
        if (Take(details) is { } problem) return problem;

        var changed = before.Differences(Details);
        return changed.Count == 0 ? Outcome.Done : Raise(new GatheringChanged(Id, changed));
    }

    public GatheringDetails Details =>
        new(Kind, Title, Summary, Practicalities, StartsAt, EndsAt, Venue, Address, RegistrationClosesAt);

    /// <summary>Says for which municipalities it is called.</summary>
    public Outcome Serve(IReadOnlyCollection<string> placeKeys)
    {
        if (placeKeys.Count == 0) return GatheringProblems.NoPlace;
        places.RemoveAll(place => !placeKeys.Contains(place.PlaceKey));
        places.AddRange(placeKeys.Distinct(StringComparer.Ordinal)
            .Where(key => places.TrueForAll(place => place.PlaceKey != key))
            .Select(key => new GatheringPlace { GatheringId = Id, PlaceKey = key }).ToList());
        return Outcome.Done;
    }

    /// <summary>Replaces the programme.</summary>
    public Outcome Plan(IReadOnlyList<AgendaLine> lines)
    {
        if (lines.Count > MostAgendaItems) return GatheringProblems.TooManyAgendaItems;
        if (lines.Any(line => line.Title.IsEmpty)) return GatheringProblems.AgendaTitleMissing;

        agenda.Clear();
        agenda.AddRange(lines.Select((line, index) => new AgendaItem { GatheringId = Id, Position = index + 1, At = line.At, Title = line.Title, Text = line.Text }));
        return Raise(new GatheringChanged(Id, [nameof(Agenda)]));
    }

    /// <summary>Takes a step of <see cref="GatheringSteps"/>.</summary>
    public Outcome Step(GatheringStep step, DateTime now)
    {
        if (!GatheringSteps.Table.TryGetValue((State, step), out var next)) return GatheringProblems.StepNotAllowed;
        if (step is GatheringStep.Close && !(StartsAt <= now)) return GatheringProblems.NotYetHeld;

        State = next.To;
        if (next.To is GatheringState.Published) Visibility = Visibility.Published;
        return Raise(next.Announce(Id));
    }

    /// <summary>Announces a round of invitations; the rows are saved with it.</summary>
    public Outcome Invite(Guid roundId, int withAddress, int withoutAddress) =>
        Raise(new AssociationsInvited(Id, roundId, withAddress, withoutAddress));

    /// <summary>Announces the number of seats that <c>Seats</c> has set.</summary>
    public Outcome AnnounceSeats(int? capacity) => Raise(new SeatsResized(Id, capacity));

    /// <summary>True while visitors may register.</summary>
    public bool TakesRegistrations(DateTime now) => State is GatheringState.Published && (RegistrationClosesAt ?? StartsAt) > now;

    /// <summary>All that its public page shows of what people wrote.</summary>
    public IEnumerable<LocalizedText> Words => [Title, Summary, Practicalities, .. agenda.SelectMany(item => new[] { item.Title, item.Text })];

    public bool IsFull => Taken >= Capacity;

    public string SearchName() => string.Join('\n', Title.Versions.Values);

    public string SearchText() =>
        string.Join('\n', [.. Title.Versions.Values, .. Summary.WithoutMarks().Versions.Values, Venue, .. agenda.SelectMany(item => item.Title.Versions.Values)]);

    private Problem? Take(GatheringDetails details)
    {
        if (details.Title.IsEmpty) return GatheringProblems.TitleMissing;
        if (details.EndsAt < details.StartsAt) return GatheringProblems.EndsBeforeStart;
        if (details.RegistrationClosesAt > details.StartsAt) return GatheringProblems.DeadlineAfterStart;

        (Kind, Title, Summary, Practicalities, StartsAt, EndsAt, Venue, Address, RegistrationClosesAt) =
            (details.Kind, details.Title, details.Summary, details.Practicalities, details.StartsAt, details.EndsAt,
                Tidy(details.Venue), Tidy(details.Address), details.RegistrationClosesAt);
        return null;
    }

    private static string? Tidy(string? line) => string.IsNullOrWhiteSpace(line) ? null : line.Trim();
}
