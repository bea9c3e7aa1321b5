namespace Kumppani.Kernel.Security;

/// <summary>The installation itself, for which its operator acts.</summary>
public static class Installation
{
    /// <summary>Stands where an organisation's id stands; no organisation has it.</summary>
    public static Guid Id { get; } = new("00000000-0000-7000-8000-000000000001");
}
