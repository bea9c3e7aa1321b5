using Kumppani.Directory.Corrections;

namespace Kumppani.Directory.Pages.Corrections;

/// <summary>One suggested correction in a list.</summary>
internal sealed record CorrectionRow(Guid Id, string Name, string Text, DateTime At, CorrectionState State);
