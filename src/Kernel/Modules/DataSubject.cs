namespace Kumppani.Kernel.Modules;

/// <summary>The person whose data are asked for.</summary>
/// <param name="Id">Her id.</param>
/// <param name="Address">Her address of mail, which she has shown to be hers; in lower case.</param>
public sealed record DataSubject(Guid Id, string Address);
