using Kumppani.Kernel.Domain;

namespace Kumppani.Ui.Forms;

/// <summary>
/// A <see cref="FormPage"/> that changes one record which somebody else may change at the same time. Its forms carry the version they were filled from;
/// a save upon another version is refused with what was typed kept, and what is saved, be it only a part of the record, gives it a new version.
/// </summary>
public interface IEdits
{
    /// <summary>The record, found and tracked by the handler; null when the form makes it.</summary>
    Entity? Edited { get; }
}
