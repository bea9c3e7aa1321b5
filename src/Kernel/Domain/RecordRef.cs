namespace Kumppani.Kernel.Domain;

/// <summary>A pointer to a record of any module.</summary>
/// <param name="Kind">The record's kind as its module names it, for example <c>gathering</c> or <c>answer</c>.</param>
/// <param name="Id">Its id.</param>
public sealed record RecordRef(string Kind, Guid Id);
