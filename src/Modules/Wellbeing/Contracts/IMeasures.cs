using Kumppani.Kernel.Domain;

namespace Kumppani.Wellbeing.Contracts;

/// <summary>Measures, for modules above.</summary>
public interface IMeasures
{
    /// <summary>The record kind of a measure, as in <see cref="RecordRef"/>.</summary>
    const string Kind = "measure";

    /// <summary>The most measures one question is answered with.</summary>
    const int Most = 200;

    /// <summary>
    /// Puts a measure forward on behalf of the organisation acted for, with a link back to each record it came from. Adds to the caller's save.
    /// Refuses a missing or too long title and owners that are missing, unknown or too many.
    /// </summary>
    /// <param name="from">Where it came from: an answer, an option, a gathering; may be empty.</param>
    /// <param name="proposal">What is put forward.</param>
    /// <param name="stop">Stops the look-ups.</param>
    Task<Outcome<Guid>> ProposeAsync(IReadOnlyList<RecordRef> from, MeasureProposal proposal, CancellationToken stop);

    /// <summary>
    /// The measures that came from any of these records and may be seen, by due date; at most <see cref="Most"/>. Three queries, whatever the number.
    /// </summary>
    Task<IReadOnlyList<MeasureInfo>> OfAsync(IReadOnlyCollection<RecordRef> from, CancellationToken stop);

    /// <summary>What has been agreed on a municipality's table and is to be carried out, by due date; at most <see cref="Most"/>. Two queries.</summary>
    Task<IReadOnlyList<MeasureInfo>> OpenOfAsync(Guid municipalityId, CancellationToken stop);
}
