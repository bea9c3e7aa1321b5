namespace Kumppani.Kernel.Modules;

/// <summary>Slot: a step of a municipality's first day, shown with whether it is done. What is not needed at once says that it may wait.</summary>
public interface IFirstStep
{
    /// <summary>Place on the list, smaller first.</summary>
    int Order { get; }

    /// <summary>False for what may wait.</summary>
    bool IsNeeded { get; }

    /// <summary>What to do, in the reader's language.</summary>
    string Title { get; }

    /// <summary>What it is good for, and about how long it takes.</summary>
    string Why { get; }

    /// <summary>Where it is done, without language prefix.</summary>
    /// <param name="organisationId">The municipality.</param>
    string Path(Guid organisationId);

    /// <summary>Whether the records show that it has been done.</summary>
    Task<bool> IsDoneAsync(Guid organisationId, CancellationToken stop);
}
