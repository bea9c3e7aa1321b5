using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Attachments;
using Kumppani.Ui.Attachments;
using Microsoft.AspNetCore.Authorization;

namespace Kumppani.Cooperation.Pages.OutsideSurveys;

/// <summary>Takes one of them away. Two queries.</summary>
[Authorize(CooperationPermissions.Keep)]
internal sealed class RemoveFileModel(AttachmentDesk desk) : RemoveAttachmentPage(desk)
{
    protected override string Kind => OutsideSurvey.RecordKind;
}
