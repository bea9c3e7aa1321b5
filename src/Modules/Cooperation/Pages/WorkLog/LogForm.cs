using System.ComponentModel.DataAnnotations;
using Kumppani.Cooperation.Domain;

namespace Kumppani.Cooperation.Pages.WorkLog;

/// <summary>A piece of work, in a line.</summary>
internal sealed class LogForm
{
    [Required, Display(Name = nameof(Texts.LogOn))]
    public DateOnly? On { get; set; }

    [Required, Display(Name = nameof(Texts.Duty))]
    public DutyClass? Duty { get; set; }

    [Required, StringLength(LogEntry.MaxText), Display(Name = nameof(Texts.LogText), Description = nameof(Texts.LogTextHint))]
    public string Text { get; set; } = "";

    [Required, Range(0, LogEntry.MostMinutes), Display(Name = nameof(Texts.LogMinutes))]
    public int? Minutes { get; set; }

    [Required, Range(0, LogEntry.MostContacts), Display(Name = nameof(Texts.LogContacts), Description = nameof(Texts.LogContactsHint))]
    public int? Contacts { get; set; } = 1;

    public static LogForm Of(LogEntry one) => new() { On = one.On, Duty = one.Duty, Text = one.Text, Minutes = one.Minutes, Contacts = one.Contacts };
}
