namespace Kumppani.Operations.Contracts;

/// <summary>What one may be allowed to do with the installation.</summary>
public static class OperationPermissions
{
    /// <summary>See what waits and what failed, and have it tried again.</summary>
    public const string Run = "operations.run";
}
