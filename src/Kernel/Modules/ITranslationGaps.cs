namespace Kumppani.Kernel.Modules;

/// <summary>Slot: what a bilingual municipality has published that is not in both of its languages.</summary>
public interface ITranslationGaps
{
    /// <summary>The gaps of one kind of record, newest first.</summary>
    /// <param name="organisationId">The municipality.</param>
    /// <param name="most">So many records are looked at, the newest.</param>
    /// <param name="stop">Stops the query.</param>
    Task<IReadOnlyList<TranslationGap>> GapsAsync(Guid organisationId, int most, CancellationToken stop);
}
