using Kumppani.Directory.Domain;
using Kumppani.Kernel.Mail;
using Kumppani.Ui.Languages;

namespace Kumppani.Directory.Upkeep;

/// <summary>A reminder, in the association's language.</summary>
internal static class UpkeepMail
{
    /// <param name="organisation">Whose entry it is; asked about already.</param>
    /// <param name="sender">The municipality's name.</param>
    /// <param name="token">The link's secret.</param>
    /// <param name="expiresAt">Until when the link works.</param>
    public static MailContent Content(Organisation organisation, string sender, string token, DateTime expiresAt)
    {
        List<string> paragraphs = [Say(nameof(Texts.UpkeepMailBody), organisation.Name, sender), Say(nameof(Texts.UpkeepMailHow), Dates.Date(expiresAt))];
        if (organisation.Upkeep is { Reminders: EntryUpkeep.MostReminders, SilentSince: null }) paragraphs.Add(Say(nameof(Texts.UpkeepMailLast)));
        return new MailContent(
            Say(nameof(Texts.UpkeepMailSubject), organisation.Name),
            paragraphs,
            new MailLink(Say(nameof(Texts.UpkeepMailLink)), $"/{organisation.Language}/associations/confirm/{token}"),
            sender)
        { CanWait = false, IsSecret = true, About = organisation.Id };

        string Say(string key, params object[] arguments) => Texts.ResourceManager.Say(organisation.Language, key, arguments);
    }
}
