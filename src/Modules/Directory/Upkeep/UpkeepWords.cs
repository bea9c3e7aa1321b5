using Kumppani.Ui.Languages;

namespace Kumppani.Directory.Upkeep;

internal static class UpkeepWords
{
    /// <summary>When the entry was last confirmed, and by whom.</summary>
    public static string Fresh(EntryUpkeep? upkeep) => upkeep?.ConfirmedAt is { } at
        ? string.Format(null, upkeep.Way is ConfirmedBy.Liaison ? Texts.UpkeepCheckedAt : Texts.UpkeepConfirmedAt, Dates.Date(at))
        : Texts.UpkeepNever;

    public static string State(EntryState state) => state switch
    {
        EntryState.Active => Texts.EntryActive,
        EntryState.Silent => Texts.EntrySilent,
        EntryState.Unclaimed => Texts.EntryUnclaimed,
        EntryState.Ended => Texts.EntryEnded,
        _ => Texts.EntryDoubtful,
    };

    /// <summary>The same as an event.</summary>
    public static string Event(ConfirmedBy way) => way switch
    {
        ConfirmedBy.Association => Texts.EventConfirmed,
        ConfirmedBy.Mailbox => Texts.EventConfirmedByMail,
        _ => Texts.EventChecked,
    };
}
