using Kumppani.Forums.Contracts;
using Kumppani.Forums.Domain;
using Kumppani.Kernel.Attachments;
using Kumppani.Ui.Attachments;
using Microsoft.AspNetCore.Authorization;

namespace Kumppani.Forums.Pages.GatheringAttachments;

/// <summary>Takes one of them away. Two queries.</summary>
[Authorize(ForumPermissions.Host)]
internal sealed class RemoveModel(AttachmentDesk desk) : RemoveAttachmentPage(desk)
{
    protected override string Kind => Gathering.RecordKind;
}
