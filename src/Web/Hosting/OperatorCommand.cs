namespace Kumppani.Web.Hosting;

/// <summary>What the program can be asked to do in place of serving.</summary>
internal enum OperatorCommand
{
    /// <summary>Write a backup.</summary>
    BackUp,

    /// <summary>Verify a backup and put it in place.</summary>
    Restore,

    /// <summary>Copy the database into PostgreSQL.</summary>
    Move,
}
