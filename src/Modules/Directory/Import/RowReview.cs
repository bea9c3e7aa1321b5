namespace Kumppani.Directory.Import;

/// <summary>The verdict on one row, with everything a person needs to agree or not.</summary>
/// <param name="Match">The association of the register that the row is about, when there is exactly one.</param>
/// <param name="Candidates">For a doubtful row: the associations it might be about, a handful at most.</param>
/// <param name="Changes">What would be written if the row is taken: against <paramref name="Match"/>, or as a new association.</param>
internal sealed record RowReview(
    RowValues Row,
    RowVerdict Verdict,
    Guid? Match,
    IReadOnlyList<Guid> Candidates,
    IReadOnlyList<RowRemark> Remarks,
    IReadOnlyList<FieldChange> Changes);
