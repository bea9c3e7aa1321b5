using Kumppani.Cooperation.Contracts;
using Kumppani.Cooperation.Domain;
using Kumppani.Kernel.Attachments;
using Kumppani.Ui.Attachments;
using Microsoft.AspNetCore.Authorization;

namespace Kumppani.Cooperation.Pages.OutsideSurveys;

/// <summary>The liaison attaches files to a survey made by others. Three queries.</summary>
[Authorize(CooperationPermissions.Keep), TakesFile]
internal sealed class FilesModel(AttachmentDesk desk) : AttachmentsPage(desk)
{
    protected override string Kind => OutsideSurvey.RecordKind;
}
