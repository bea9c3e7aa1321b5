using Kumppani.Kernel.Domain;

namespace Kumppani.Kernel.Modules;

/// <summary>
/// Slot: what a module keeps of a person, to be seen, taken along and erased by herself (GDPR, articles 15, 17 and 20). A test made from the model asks
/// that every table that can hold a person stands in a filling or on a list with the reason why not.
/// </summary>
public interface IPersonalData
{
    /// <summary>One section for each table. Nothing is read until a section is asked.</summary>
    IEnumerable<PersonalSection> Of(DataSubject who);

    /// <summary>
    /// Removes or blanks what is not declared as kept; part of a decision, in which a refusal leaves everything as it was.
    /// </summary>
    Task<Outcome> EraseAsync(DataSubject who, CancellationToken stop);
}
