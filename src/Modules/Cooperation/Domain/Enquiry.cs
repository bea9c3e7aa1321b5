using Kumppani.Cooperation.Contracts;
using Kumppani.Kernel.Domain;

namespace Kumppani.Cooperation.Domain;

/// <summary>What somebody has written to a municipality's liaison and what was answered (requirement K5). Only the municipality's own people read it; its sender does by the link in her mail.</summary>
internal sealed class Enquiry : HostedEntity
{
    public const int MaxSubject = 150;
    public const int MaxText = 4000;
    public const int MaxLine = 200;
    public const int MostMessages = 100;

    private readonly List<EnquiryMessage> messages = [];

    /// <summary>The liaison it was written to; null when the municipality had named none.</summary>
    public Guid? AppointmentId { get; init; }

    public string Subject { get; init; } = "";

    public string? SenderName { get; init; }

    /// <summary>Empty once it has been forgotten.</summary>
    public string SenderEmail { get; init; } = "";

    public string? Association { get; init; }

    public required string Language { get; init; }

    public EnquiryState State { get; private set; }

    public required DateTime OpenedAt { get; init; }

    public DateTime? FirstAnsweredAt { get; private set; }

    public DateTime ChangedAt { get; private set; }

    /// <summary>When sender and words were removed; what is left only counts.</summary>
    public DateTime? ForgottenAt { get; init; }

    public IReadOnlyList<EnquiryMessage> Messages => messages;

    public static Enquiry Receive(Guid hostId, Guid? appointmentId, string subject, string text, EnquirySender sender, DateTime now)
    {
        var enquiry = new Enquiry
        {
            HostId = hostId,
            AppointmentId = appointmentId,
            Subject = subject,
            SenderName = sender.Name,
            SenderEmail = sender.Email,
            Association = sender.Association,
            Language = sender.Language,
            OpenedAt = now,
        };
        enquiry.Step(EnquiryStep.Write, text, now);
        return enquiry;
    }

    /// <summary>Takes a step of <see cref="EnquirySteps"/>; closing has no words.</summary>
    public Outcome Step(EnquiryStep step, string? text, DateTime now)
    {
        if (ForgottenAt is not null) return CooperationProblems.EnquiryForgotten;
        if (!EnquirySteps.Table.TryGetValue((State, step), out var next)) return step is EnquiryStep.Close && State is EnquiryState.Open ? CooperationProblems.NotAnsweredYet : CooperationProblems.StepNotAllowed;
        if (step is not EnquiryStep.Close)
        {
            // Its sender is held to a number; what waits can always be answered.
            if (step is EnquiryStep.Write && messages.Count >= MostMessages) return CooperationProblems.TooManyMessages;
            messages.Add(new EnquiryMessage { EnquiryId = Id, Position = messages.Count + 1, IsAnswer = step is EnquiryStep.Answer, Text = text ?? "", At = now });
        }

        (State, ChangedAt) = (next, now);
        if (step is EnquiryStep.Answer) FirstAnsweredAt ??= now;
        return Raise(step switch
        {
            EnquiryStep.Write => new EnquiryReceived(Id),
            EnquiryStep.Answer => new EnquiryAnswered(Id, messages.Count),
            _ => new EnquiryClosed(Id),
        });
    }
}
