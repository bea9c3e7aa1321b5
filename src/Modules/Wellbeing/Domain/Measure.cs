using Kumppani.Kernel.Domain;
using Kumppani.Kernel.Search;
using Kumppani.Wellbeing.Contracts;

namespace Kumppani.Wellbeing.Domain;

/// <summary>
/// What was agreed, who answers for it and by when. Its host is the organisation that put it forward and keeps its wording; it lies on the table of one
/// municipality, which agrees to it.
/// </summary>
internal sealed class Measure : HostedEntity, ISearchable
{
    public const int MaxTitle = 200;
    public const int MaxDescription = 4000;
    public const int MaxReason = 1000;
    public const int MostOwners = 8;

    private readonly List<MeasureOwner> owners = [];
    private readonly List<MeasureNote> notes = [];

    /// <summary>The municipality on whose table it lies; the host itself, or the municipality of the association that put it forward.</summary>
    public required Guid TableId { get; init; }

    /// <summary>Key of that municipality's place, for public lists.</summary>
    public required string PlaceKey { get; init; }

    public LocalizedText Title { get; private set; } = LocalizedText.Empty;

    public LocalizedText Description { get; private set; } = LocalizedText.Empty;

    public DateOnly DueOn { get; private set; }

    public MeasureState State { get; private set; }

    /// <summary>Why it was given up; stays until it is taken up again.</summary>
    public LocalizedText Reason { get; private set; } = LocalizedText.Empty;

    public IReadOnlyList<MeasureOwner> Owners => owners;

    public IReadOnlyList<MeasureNote> Notes => notes;

    public string SearchKind => IMeasures.Kind;

    public static Outcome<Measure> Propose(Guid hostId, Guid tableId, string placeKey, MeasureWording wording, IReadOnlyList<OwnerChoice> chosen)
    {
        var measure = new Measure { HostId = hostId, TableId = tableId, PlaceKey = placeKey };
        if (measure.Take(wording) is { } problem) return problem;
        if (measure.Answer(chosen) is { } refusal) return refusal;

        measure.Raise(new MeasureProposed(measure.Id, tableId));
        return measure;
    }

    /// <summary>What an organisation is to this measure, or null when it has no part in it.</summary>
    public MeasureActor? ActorOf(Guid organisationId)
    {
        if (organisationId == TableId) return MeasureActor.Municipality;
        if (organisationId == HostId) return MeasureActor.Proposer;
        return owners.Exists(owner => owner.OrganisationId == organisationId) ? MeasureActor.Owner : null;
    }

    /// <summary>Where the organisation may take it from here.</summary>
    public IReadOnlyList<MeasureState> MovesOf(Guid organisationId) =>
        ActorOf(organisationId) is { } actor ? MeasureMoves.Of(State, actor) : [];

    public bool IsOverdue(DateOnly today) => State is MeasureState.Agreed or MeasureState.InProgress && DueOn < today;

    public Outcome Change(Guid organisationId, MeasureWording wording, IReadOnlyList<OwnerChoice> chosen)
    {
        if (organisationId != HostId) return WellbeingProblems.NotYourWording;

        var (before, answered) = (new MeasureWording(Title, Description, DueOn), owners.ToList());
        if (Take(wording) is { } problem) return problem;
        if (Answer(chosen) is { } refusal) return refusal;

        List<string> fields = [];
        if (!before.Title.Equals(Title)) fields.Add(nameof(Title));
        if (!before.Description.Equals(Description)) fields.Add(nameof(Description));
        if (before.DueOn != DueOn) fields.Add(nameof(DueOn));
        if (!answered.SequenceEqual(owners)) fields.Add(nameof(Owners));
        return fields.Count == 0 ? Outcome.Done : Raise(new MeasureChanged(Id, fields));
    }

    public Outcome Move(Guid organisationId, MeasureState to, LocalizedText reason)
    {
        if (!MovesOf(organisationId).Contains(to)) return WellbeingProblems.MoveNotAllowed;
        if (to is MeasureState.Dropped && reason.IsEmpty) return WellbeingProblems.ReasonMissing;
        if (reason.Versions.Values.Any(text => text.Length > MaxReason)) return WellbeingProblems.ReasonTooLong;

        var from = State;
        (State, Reason) = (to, to is MeasureState.Dropped ? reason : LocalizedText.Empty);
        Raise(new MeasureMoved(Id, from, to));
        if (to is MeasureState.Proposed && Visibility is Visibility.Published)
        {
            Visibility = Visibility.Private;
            return Raise(new MeasureHidden(Id));
        }

        if (to is not MeasureState.Agreed) return Outcome.Done;

        Raise(new MeasureAgreed(Id));
        return Publish(organisationId);
    }

    /// <summary>Lets everybody read it. A mere proposal stays between its parties.</summary>
    public Outcome Publish(Guid organisationId)
    {
        if (organisationId != TableId) return WellbeingProblems.NotYourTable;
        if (State is MeasureState.Proposed) return WellbeingProblems.NotAgreedYet;
        if (Visibility is Visibility.Published) return Outcome.Done;

        Visibility = Visibility.Published;
        return Raise(new MeasurePublished(Id));
    }

    public Outcome Hide(Guid organisationId)
    {
        if (organisationId != TableId) return WellbeingProblems.NotYourTable;
        if (Visibility is Visibility.Private) return Outcome.Done;

        Visibility = Visibility.Private;
        return Raise(new MeasureHidden(Id));
    }

    public Outcome Note(Guid organisationId, MeasureSide side, LocalizedText text, DateTime now)
    {
        if (ActorOf(organisationId) is null) return WellbeingProblems.NotYourMeasure;
        if (Unfit(text) is { } problem) return problem;

        notes.Add(new MeasureNote { MeasureId = Id, OrganisationId = organisationId, Side = side, At = now, State = State, Text = text });
        return Raise(new MeasureNoted(Id, organisationId, State));
    }

    /// <summary>Mends a note: its own organisation's right, and nobody else's.</summary>
    public Outcome Mend(Guid noteId, Guid organisationId, LocalizedText text, DateTime now)
    {
        if (notes.Find(note => note.Id == noteId) is not { } note || note.OrganisationId != organisationId) return WellbeingProblems.NotYourNote;
        if (Unfit(text) is { } problem) return problem;

        (note.Text, note.MendedAt) = (text, now);
        return Raise(new MeasureNoted(Id, organisationId, State));
    }

    /// <summary>What its public page shows of it.</summary>
    public IEnumerable<LocalizedText> Words => [Title, Description, Reason];

    public string SearchName() => string.Join('\n', Title.Versions.Values);

    public string SearchText() => string.Join('\n', [.. Title.Versions.Values, .. Description.Versions.Values]);

    private static Problem? Unfit(LocalizedText text)
    {
        if (text.IsEmpty) return WellbeingProblems.NoteMissing;
        return text.Versions.Values.Any(version => version.Length > MeasureNote.MaxText) ? WellbeingProblems.NoteTooLong : null;
    }

    private Problem? Take(MeasureWording wording)
    {
        if (wording.Title.IsEmpty) return WellbeingProblems.TitleMissing;
        if (wording.Title.Versions.Values.Any(text => text.Length > MaxTitle)) return WellbeingProblems.TitleTooLong;
        if (wording.Description.Versions.Values.Any(text => text.Length > MaxDescription)) return WellbeingProblems.DescriptionTooLong;

        (Title, Description, DueOn) = (wording.Title, wording.Description, wording.DueOn);
        return null;
    }

    // Rows that stay are kept, so that a save writes only what changed.
    private Problem? Answer(IReadOnlyList<OwnerChoice> chosen)
    {
        var wanted = chosen.Select(choice => choice with { Unit = choice.Unit.Trim() }).Distinct().ToList();
        if (wanted.Count == 0) return WellbeingProblems.OwnerMissing;
        if (wanted.Count > MostOwners) return WellbeingProblems.TooManyOwners;
        if (wanted.Exists(choice => choice.Unit.Length > MeasureOwner.MaxUnit)) return WellbeingProblems.UnitTooLong;

        owners.RemoveAll(owner => !wanted.Exists(choice => choice.OrganisationId == owner.OrganisationId && choice.Unit == owner.Unit));
        owners.AddRange(wanted
            .Where(choice => !owners.Exists(owner => choice.OrganisationId == owner.OrganisationId && choice.Unit == owner.Unit))
            .Select(choice => new MeasureOwner { MeasureId = Id, OrganisationId = choice.OrganisationId, Unit = choice.Unit, Side = choice.Side }));
        return null;
    }
}
