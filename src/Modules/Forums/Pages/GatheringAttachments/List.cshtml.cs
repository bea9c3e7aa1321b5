using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Attachments;
using Kumppani.Ui.Attachments;
using Microsoft.AspNetCore.Authorization;

namespace Kumppani.Forums.Pages.GatheringAttachments;

/// <summary>Hosts attach the programme and the presentations to a gathering. Four queries.</summary>
[Authorize(ForumPermissions.Host), TakesFile]
internal sealed class ListModel(AttachmentDesk desk) : AttachmentsPage(desk)
{
    protected override string Kind => Gathering.RecordKind;
}
